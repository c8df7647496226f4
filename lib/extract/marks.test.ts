import { expect, it } from 'vitest'
import { stripMarks } from './marks.ts'

it.each([
  ['您的 **位置** 信息', '您的位置信息'],
  ['收集 **位置** ，用于导航', '收集位置，用于导航'],
  ['**一、总则**', '一、总则'],
  ['读取 **IMEI** 与 **MAC 地址**', '读取 IMEI 与 MAC 地址'],
  ['__重要__提示', '重要提示'],
  ['***加粗斜体*** 条款', '加粗斜体条款'],
  ['**1\\. 广告服务**', '1. 广告服务'],
  ['**说明：** 正文', '说明： 正文'],
  // Near-misses: these are no marks.
  ['手机号 138****0000', '手机号 138****0000'],
  ['姓名：____ 日期：____', '姓名：____ 日期：____'],
  ['a ** b', 'a ** b'],
  ['C:\\Users', 'C:\\Users'],
])('%s → %s', (line, expected) => {
  expect(stripMarks(line)).toBe(expected)
})
