import { expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { structure } from '../../structure/index.ts'
import { readMinorsAge } from './index.ts'

const read = (text: string) => readMinorsAge(structure(readText(text, { title: '', url: null }))).facts.minorsAge

it.each([
  ['若您未满14周岁，请由监护人同意。', 14],
  ['不满十四周岁的未成年人', 14],
  ['16岁以下的儿童', 16],
  ['未满18周岁的未成年人请阅读。未满14周岁的儿童请由监护人同意。', 14],
  ['14周岁以下的儿童须监护人同意，已满14不满18岁的须监护人或本人同意。', 14],
  ['您须年满18周岁。', null],
  ['本店有14年历史。', null],
])('%s', (text, age) => expect(read(text)).toBe(age))
