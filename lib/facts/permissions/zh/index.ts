import {
  always,
  asFunction,
  androidPermissions,
  asksBefore,
  basedOn,
  basedOnBehind,
  bluetoothBefore,
  bracketed,
  breaks,
  callsSensors,
  cellBefore,
  cellBehind,
  cue,
  denied,
  featureBehind,
  fromPermission,
  involves,
  labelBehind,
  lineLabel,
  listHeading,
  listOfDevice,
  notPoint,
  opensContacts,
  opensList,
  permissionWord,
  positioning,
  readsClipboard,
  sameList,
  sensor,
  sent,
  shoots,
  staff,
  thatPermission,
  systemName,
  systemNames,
  tableHead,
  throughCamera,
  titled,
  turnedOn,
  toPermission,
  usesBefore,
  usesSensors,
  wouldAsk,
} from '../../../knowledge/zh/permissions.ts'
import type { Clause, Evidence, Permission, PermissionItem, Section } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { quoteAround } from '../../../text/quote.ts'
import { wordsIn, type Word } from './words.ts'

const systemWords = new Set<string>(systemNames)
const inRow = (before: string, behind: string) => /[|\t]/u.test(before) || /[|\t]/u.test(behind)

const android = /[a-z]{2,}(?:_[a-z]+){1,3}/gu
const maker = /android\.permission\.([a-z_]+)/gu

/** One entry a permission, with up to three places that say so, the plainest first. */
export function readPermissionsZh(reading: Reading): PermissionItem[] {
  const { document, folded, clauses } = reading
  const found = new Map<Permission, { strength: number; evidence: Evidence }[]>()
  const take = (permission: Permission, strength: number, clause: Clause, start: number, end: number) => {
    const list = found.get(permission) ?? []
    if (list.length < 8) list.push({ strength, evidence: quoteAround(document.text, clause, start, end) })
    found.set(permission, list)
  }
  const lines = labelled(reading)
  const points = pointsOf(reading.sections)
  const headings = new Set(titles(reading, points))
  for (const clause of [...clauses, ...headings]) {
    const text = folded.slice(clause.start, clause.end)
    const point = points.has(clause.section) && headings.has(clause)
    const listed = lines.has(clause) || inList(reading, clause)
    if ((!listed && !point && !cue.test(text)) || wouldAsk.test(text)) continue
    for (const pattern of [android, maker])
      for (const match of text.includes('_') || text.includes('permission') ? text.matchAll(pattern) : []) {
        const permission = androidPermissions[match[1] ?? match[0]]
        if (permission) take(permission, 2, clause, clause.start + match.index, clause.start + match.index + match[0].length)
      }
    let last: { end: number; strength: number } | undefined
    for (const word of wordsIn(folded, clause.start, clause.end)) {
      // 访问摄像头功能、NFC功能和蓝牙功能: what holds for the first of them holds for the others.
      const goesOn =
        last &&
        (word.function || (last.strength > 1 && permissionWord.test(folded.slice(word.end, clause.end)))) &&
        sameList.test(folded.slice(last.end, word.start))
          ? last.strength
          : 0
      const strength =
        strengthOf(folded, clause, word, listed) || goesOn || (point && (word.function || word.permission !== 'notifications') ? 2 : 0)
      if (strength) last = { end: word.end, strength }
      if (strength) take(word.permission, strength, clause, word.start, word.end)
    }
  }
  return Array.from(found, ([permission, list]) => {
    list.sort((a, b) => b.strength - a.strength)
    return { permission, evidence: list.slice(0, 3).map(({ evidence }) => evidence) }
  })
}

/** Longer headings are paragraphs. */
const longestTitle = 40

/** Headings that name permissions, as clauses of their own. */
function titles({ document, sections }: Reading, points: ReadonlySet<number>): Clause[] {
  return sections.flatMap(({ start, heading }, section) => {
    if (heading.length > longestTitle) return []
    if (!heading.includes(titled) && !bracketed.test(heading) && !points.has(section)) return []
    const from = document.text.indexOf(heading, start)
    return from < 0 || from > start + longestTitle ? [] : [{ start: from, end: from + heading.length, body: from, section, block: 0 }]
  })
}

/** Sections right below a heading that speaks of permissions (四、我们需要的权限 / 1. 读取手机状态信息). */
function pointsOf(sections: readonly Section[]): Set<number> {
  const found = new Set<number>()
  const path: Section[] = []
  sections.forEach((section, index) => {
    while (path.length && path.at(-1)!.level >= section.level) path.pop()
    const parent = path.at(-1)?.heading ?? ''
    if (parent.length <= longestTitle && parent.includes(titled) && !notPoint.test(section.heading)) found.add(index)
    path.push(section)
  })
  return found
}

/** The lines with labels (Android-录音:用于…) right behind a clause that introduces permissions; without numbers they have no lead. */
function labelled({ folded, clauses }: Reading): Set<Clause> {
  const found = new Set<Clause>()
  let list: Clause | undefined
  for (const clause of clauses) {
    const words = folded.slice(Math.max(clause.start, clause.end - 60), clause.end)
    if ((words.endsWith(':') && listHeading.test(words)) || tableHead.test(words)) list = clause
    else if (list?.section !== clause.section || !lineLabel.test(folded.slice(clause.start, clause.start + 64))) list = undefined
    else found.add(clause)
  }
  return found
}

/** Stands in a list of permissions: its heading or the clause that introduces it says so. */
function inList({ folded, sections, clauses }: Reading, clause: Clause): boolean {
  const lead = clause.lead === undefined ? undefined : clauses[clause.lead]
  return (
    listHeading.test(sections[clause.section]?.heading ?? '') ||
    (lead !== undefined && listHeading.test(folded.slice(Math.max(lead.start, lead.end - 60), lead.end)))
  )
}

/** How plainly the words around it say that the permission is used: 0 not at all, 3 with the word itself. */
function strengthOf(folded: string, clause: Clause, word: Word, listed: boolean): number {
  const before = folded.slice(clause.start, word.start)
  const behind = folded.slice(word.end, clause.end)
  const part = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
  if (
    denied.test(part) ||
    (word.permission === 'installed-apps' && listOfDevice.test(before + folded.slice(word.start, word.end))) ||
    (word.permission === 'notifications' && sent.test(part)) ||
    staff.test(folded.slice(Math.max(clause.start, word.start - 20), word.end + 20))
  )
    return 0
  const to = toPermission.exec(behind)
  if (to && !breaks.test(to[0])) return 3
  const from = permissionWord.test(before) && fromPermission.exec(before)
  if (from && !breaks.test(from[0].slice(-24))) return 2
  if (basedOn.test(before) && basedOnBehind.test(behind) && (word.function || word.permission !== 'location')) return 2
  if (systemWords.has(folded.slice(word.start, word.end))) {
    // The name alone in a cell, or at the beginning of a numbered point: （1）读取手机状态和身份以用于….
    if (inRow(before, behind) && cellBefore.test(before) && cellBehind.test(behind)) return 1
    if (clause.body > clause.start && cellBefore.test(folded.slice(clause.body, word.start))) return 1
  }
  if (systemName.test(before) || (word.permission === 'phone-state' && turnedOn.test(part))) return 2
  if (listed && labelBehind.test(behind) && word.start - clause.body < 16) return 2
  if (word.start - clause.body < 4 && thatPermission.test(behind)) return 2
  if (word.function && always.test(folded.slice(word.start, word.end))) return 1
  if (word.permission === 'location' && positioning.test(folded.slice(Math.max(clause.start, word.start - 12), word.end + 4))) return 1
  if (involves.test(before) && (word.function || word.permission === 'phone-state')) return 1
  if (word.permission === 'bluetooth' && bluetoothBefore.test(part)) return 1
  if (word.permission === 'camera' && throughCamera.test(part) && shoots.test(behind)) return 1
  if (word.permission === 'contacts' && opensContacts.test(part)) return 1
  if (word.permission === 'sensors' && usesSensors.test(part) && folded.startsWith(sensor, word.end - sensor.length)) return 1
  if (word.permission === 'sensors' && callsSensors.test(part)) return 1
  if (word.permission === 'clipboard' && readsClipboard.test(part)) return 1
  if (word.function && opensList.test(part) && !featureBehind.test(behind)) return 1
  if ((word.permission === 'phone-state' || word.permission === 'sms') && asFunction.test(behind) && asksBefore.test(part)) return 2
  if (asksBefore.test(part) && (!word.function || !featureBehind.test(behind)))
    return word.function || /授权|允许|申请|请求/u.test(part) ? 2 : 0
  if (word.function && usesBefore.test(part) && /^(?:功能)?(?:[、/和及,。;()]|$|[以来拍扫]|录制|采集|用于|进行|的?权)/u.test(behind))
    return 1
  return 0
}
