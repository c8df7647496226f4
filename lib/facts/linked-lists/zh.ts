import { alone, beforeTitle, listKinds, lists, marked, notLists, sent } from '../../knowledge/zh/linked-lists.ts'
import type { LinkedList, LinkedListKind, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { fold } from '../../text/fold.ts'

/** How far behind a name its address may stand. */
const NEAR = 60
const LONGEST_QUOTE = 100
/** Below so many characters to the next heading a heading with a list's name has no list under it. */
const SHORTEST_LIST = 120

interface Found extends Span {
  kind: LinkedListKind
}

export function readLinkedListsZh(reading: Reading): LinkedList[] {
  const { document } = reading
  const known = new Map<string, LinkedList>()
  for (const { kind, start, end } of namesOf(reading)) {
    const title = document.text.slice(start, end).replace(/\s+/gu, ' ')
    const key = fold(title).replace(/\s/gu, '')
    const url = addressOf(reading, { start, end })
    const before = known.get(key)
    if (before) {
      before.url ??= url
      continue
    }
    if (url === null && standsHere(reading, key, start)) continue
    const clause = reading.clauses.find((each) => each.start <= start && each.end >= end) ?? { start, end }
    const from = Math.max(clause.start, end - LONGEST_QUOTE)
    known.set(key, { kind, title, url, evidence: [evidenceAt(document.text, Math.min(from, start), end)] })
  }
  return [...known.values()]
}

/** Names of lists in marks, behind a word that sends the reader there, as a link, or alone on their line; none twice. */
function namesOf(reading: Reading): Found[] {
  const { folded, document } = reading
  const found: Found[] = []
  const covered = new Set<number>()
  const add = (start: number, end: number, linked = false) => {
    const cut = beforeTitle.exec(folded.slice(start, end))
    const from = start + (cut?.[0].length ?? 0)
    const words = folded.slice(from, end).replace(/[\s()]/gu, '')
    if (notLists.test(words) || /-|>/u.test(words)) return
    const kind = listKinds.find(({ pattern }) => pattern.test(words))?.kind
    if (!kind || (!linked && (covered.has(from) || covered.has(end - 1)))) return
    for (let at = from; at < end; at++) covered.add(at)
    found.push({ kind, start: from, end })
  }
  for (const link of document.links) if (link.end - link.start <= 40) add(...inner(folded, link), true)
  for (const clause of reading.clauses) {
    const words = folded.slice(clause.start, clause.end)
    if (!/清单|目录|列表|明细|名单|名录|一览|详情|说明|情况|情形|介绍/u.test(words)) continue
    for (const pattern of [marked, sent])
      for (const match of words.matchAll(pattern)) {
        const at = clause.start + match.index + match[0].lastIndexOf(match[1]!)
        add(at, at + match[1]!.length)
      }
    // [点击查看 (https://…)] 我们向第三方共享您的个人信息的情形: the name stands behind the address.
    const behind =
      /(?:查看|详见|查阅).{0,12}https?:[\w\-.~:/?#@!$&*+,;=%]+[)\]]*(?:\(https?:[\w\-.~:/?#@!$&*+,;=%]+\))? ?([\p{Script=Han}、]{6,40}(?:情形|清单|列表|目录))/u.exec(
        words,
      )
    if (behind) add(clause.start + behind.index + behind[0].length - behind[1]!.length, clause.start + behind.index + behind[0].length)
  }
  for (const match of folded.matchAll(alone)) {
    const start = match.index + match[0].indexOf(match[1]!)
    const section = reading.sections.find(
      (each) => each.heading !== '' && each.start <= start && start < each.start + each.heading.length + 8,
    )
    if (!section || section.end - section.start < SHORTEST_LIST || !lists.test(folded.slice(start + match[1]!.length, start + 300)))
      add(start, start + match[1]!.length)
  }
  return found.sort((a, b) => a.start - b.start)
}

const inner = (folded: string, { start, end }: Span): [number, number] => {
  while (start < end && '《【「“[ '.includes(folded[start]!)) start++
  while (end > start && '》】」”] '.includes(folded[end - 1]!)) end--
  return [start, end]
}

/** The address of the link on the name, or the one printed right behind or before it. */
function addressOf({ document, folded }: Reading, { start, end }: Span): string | null {
  const link = document.links.find((each) => each.start < end && each.end > start && /^https?:/iu.test(each.href))
  if (link) return link.href
  const behind = /^[》】」”\])）(（:：\s,<或链接地网址]*(https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+)/u.exec(
    document.text.slice(end, end + NEAR + 160),
  )
  if (behind) return behind[1]!
  const before = folded.slice(Math.max(0, start - 120), start)
  const last = /(https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+)[)\]> ]{0,4}$/u.exec(before)
  return last ? document.text.slice(start - last[0].length, start - last[0].length + last[1]!.length) : null
}

/** The list stands in this document: a heading has its name, with enough under it. */
function standsHere({ sections, folded }: Reading, key: string, start: number): boolean {
  if (
    sections.some(
      (section) =>
        section.end - section.start > SHORTEST_LIST + 200 &&
        isHeading(section.heading, key) &&
        lists.test(folded.slice(section.start + section.heading.length, section.start + 400)),
    )
  )
    return true
  // …清单：followed by the list itself.
  return (
    /^[》】」”]?:/u.test(folded.slice(start + key.length, start + key.length + 2)) &&
    !/https?:/u.test(folded.slice(start, start + key.length + 40))
  )
}

const isHeading = (heading: string, key: string) => fold(heading).replace(/\s/gu, '').includes(key)
