import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { structure } from '../../structure/index.ts'
import { readStorage } from './index.ts'

const read = (text: string) => {
  const { facts, evidence } = readStorage(structure(readText(text, { title: '', url: null })))
  for (const quotes of Object.values(evidence)) for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote)
  return facts
}

describe('storage', () => {
  it.each([
    ['您的个人信息存储于中华人民共和国境内。', '中华人民共和国境内'],
    ['在境内收集的信息，将存储在中国境内。', '中国境内'],
    ['我们仅在中国大陆地区存放您的个人信息。', '中国大陆地区'],
    ['我们在中国、新加坡和德国设有数据中心。', '中国、新加坡和德国'],
    ['我们的服务器位于中国境内。', '中国境内'],
  ])('%s', (text, place) => expect(read(text).storage).toBe(place))

  it.each(['我们会将数据存储在您的设备中。', '在中国境内注册的用户可以使用。', '信息存储期限为三年。'])('none in %s', (text) =>
    expect(read(text).storage).toBeNull(),
  )
})

describe('cross-border', () => {
  it.each([
    ['目前，我们不会将上述信息传输至境外。', 'none'],
    ['目前，我们不会将上述信息传输至境外，如果我们向境外传输，将征求您的同意。', 'none'],
    ['您的信息存储在中国境内，不存在出境行为。', 'none'],
    ['您的信息不会传输至境外。\n您的个人信息可能会被转移到您所在国家的境外管辖区。', 'possible'],
    ['我们会与服务商分享您的信息（他们可能并非位于您所在法域）。', 'possible'],
    ['如需跨境传输，我们将单独征得您的同意。', 'possible'],
    ['未经您同意，我们不会向境外提供您的个人信息。', 'possible'],
    ['个人信息存储在中国境内，以下情形除外：', 'possible'],
    ['个人信息存储在中国境内，不会向境外传输，以下情形除外：', 'possible'],
    ['您的信息可能会传输至其他国家的服务器。', 'possible'],
    ['服务具有全球性，您的数据可能会传输到世界任何地方。', 'possible'],
    ['我们会将您的订单提供给境外的酒店。', 'yes'],
    ['您的个人信息如何在全球范围转移', 'unstated'],
    ['不存在境外收集用户信息的情况。', 'unstated'],
    ['涉及跨境电商商品时，需要填写身份证号。', 'unstated'],
    ['您的信息存储在中国境内。', 'unstated'],
  ])('%s', (text, value) => expect(read(text).crossBorder).toBe(value))
})
