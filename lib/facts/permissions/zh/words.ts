import { notPermission, permissionWords } from '../../../knowledge/zh/permissions.ts'
import type { Permission, Span } from '../../../model.ts'

/** A word for a permission in the text. */
export interface Word extends Span {
  permission: Permission
  /** Names what the device does, as against what is read through it. */
  function: boolean
}

interface Entry {
  word: string
  permission?: Permission
  function: boolean
}

/** Words by their first two characters, longest first. */
const byBegin = new Map<string, Entry[]>()
const begins = new Uint8Array(65536)
function add(entry: Entry) {
  const begin = entry.word.slice(0, 2)
  const list = byBegin.get(begin) ?? []
  list.push(entry)
  list.sort((a, b) => b.word.length - a.word.length)
  byBegin.set(begin, list)
  begins[begin.charCodeAt(0)] = 1
}
for (const [permission, words] of Object.entries(permissionWords)) {
  for (const word of words.function.split(' ')) if (word) add({ word, permission, function: true })
  for (const word of words.data.split(' ')) if (word) add({ word: word.replaceAll('_', ' '), permission, function: false })
}
for (const word of notPermission.split(' ')) add({ word, function: false })

const latin = /[a-z\d]/u

/** The words for permissions in `folded.slice(from, to)`, longest first, left to right. */
export function wordsIn(folded: string, from: number, to: number): Word[] {
  const found: Word[] = []
  for (let at = from; at < to - 1; at++) {
    if (!begins[folded.charCodeAt(at)]) continue
    const entries = byBegin.get(folded.slice(at, at + 2))
    if (!entries) continue
    for (const { word, permission, function: isFunction } of entries) {
      const end = at + word.length
      if (end > to || !folded.startsWith(word, at)) continue
      // A Latin word stands alone: nfc is not found in nfcxyz.
      if (latin.test(word[0]!) && (latin.test(folded[at - 1] ?? '') || latin.test(folded[end] ?? ''))) continue
      if (permission) found.push({ permission, function: isFunction, start: at, end })
      at = end - 1
      break
    }
  }
  return found
}
