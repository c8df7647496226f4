import { expect, it } from 'vitest'
import { decode } from './decode.ts'

const gbk = [0xd2, 0xfe, 0xcb, 0xbd]
it.each([
  ['UTF-8', [...Buffer.from('隐私')], '隐私'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('隐私')], '隐私'],
  ['UTF-16', [0xff, 0xfe, 0x90, 0x96, 0xc1, 0x79], '隐私'],
  ['GBK that says so', [...Buffer.from('<meta charset=gb2312>'), ...gbk], '<meta charset=gb2312>隐私'],
  ['GBK that says nothing', gbk, '隐私'],
  ['GBK that claims to be UTF-8', [...Buffer.from('<meta charset="utf-8">'), ...gbk], '<meta charset="utf-8">隐私'],
  ['UTF-8 that claims to be GBK', [...Buffer.from('<meta charset="gbk">隐私')], '<meta charset="gbk">隐私'],
  ['nothing', [], ''],
])('%s', (_name, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text)
})

it('refuses what is no text', () => {
  expect(() => decode(Uint8Array.from([1, 0, 2]))).toThrow('not a text file')
})
