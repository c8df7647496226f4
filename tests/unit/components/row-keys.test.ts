import { expect, it } from 'vitest'
import { rowKey } from '../../../components/library/row-keys.ts'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

it.each([
  ['down', key('ArrowDown'), { act: 'move', by: 1, extend: false }],
  ['up, choosing on', key('ArrowUp', { shiftKey: true }), { act: 'move', by: -1, extend: true }],
  ['to the end', key('End'), { act: 'edge', last: true }],
  ['space', key(' '), { act: 'toggle' }],
  ['all', key('a', { ctrlKey: true }), { act: 'all' }],
  ['all, on a Mac', key('a', { metaKey: true }), { act: 'all' }],
  ['delete', key('Delete'), { act: 'delete' }],
  ['back in the history', key('ArrowLeft', { altKey: true }), null],
  ['a new tab', key('t', { ctrlKey: true }), null],
  ['following the link', key('Enter'), null],
])('%s', (_, pressed, act) => {
  expect(rowKey(pressed, true)).toEqual(act)
})

it('leaves the space bar to checkboxes and buttons', () => {
  expect(rowKey(key(' '), false)).toBeNull()
})
