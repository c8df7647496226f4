import { describe, expect, test } from 'vitest'
import { joinBrokenWords } from './broken-words.ts'

const line = '我们会收集您的手机号码、地理位置信息，这些信息属于个人敏感信息，用于向您提供服务。'
const broken = line.replace('手机', '手 机').replace('敏感信', '敏感 信').replace('提供', '提 供')

describe('blanks inside words', () => {
  test('go where a text is full of them and writes the same words elsewhere', () => {
    const text = `${line}\n${line}\n${broken.repeat(10)}`
    expect(joinBrokenWords(text)).toBe(`${line}\n${line}\n${line.repeat(10)}`)
  })

  test('stay where they part what never stands side by side', () => {
    const cells = '公司名称 处理目的'
    expect(joinBrokenWords(`${line}\n${line}\n${broken.repeat(10)}\n${cells}`)).toContain(cells)
  })

  test('stay in a text with few of them', () => {
    const text = `${line.repeat(40)}${broken}`
    expect(joinBrokenWords(text)).toBe(text)
  })

  test('stay between other letters, and where a line ends', () => {
    const text = `${line}\n${line.replaceAll('手机', 'App 手机 ID').repeat(30)}\n手\n机`
    expect(joinBrokenWords(text)).toBe(text)
  })
})
