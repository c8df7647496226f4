import { othersClause } from '../../../knowledge/zh/contacts.ts'
import { goesOn, otherAct, reportsOthers, statesRight } from '../../../knowledge/zh/route-acts.ts'
import {
  byCancelling,
  placeNamed,
  sectionReference,
  selfCancel,
  selfOff,
  selfService,
  whileUsing,
} from '../../../knowledge/zh/route-ways.ts'
import type { Clause, Evidence, RouteKind } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { headingsOver } from './headings.ts'
import { kindsFor, kindsOfHeadings } from './kinds-for.ts'
import { kindsOf, masked } from './kinds.ts'
import { ownWays, selfWay } from './own-words.ts'
import { stepLists } from './step-lists.ts'
import { waysIn, type Way } from './ways.ts'

/** One way used for one kind in one clause. */
export interface Occurrence {
  kind: RouteKind
  way: Way
  /** Index of the clause; for a way printed in a heading, of the clause behind it. */
  clause: number
  evidence: Evidence
}

/** Cheap refusal: a clause without any of these names no way. */
const hint =
  /注销|销户|删除|清[除空理]|撤[回销]|收回|关闭|取消|退订|拒绝|停止|联系|联络|客服|反馈|投诉|举报|[@“【「→>]|电话|热线|地址|路径|点击|进入|移除|解[除绑]|设置|通过/u

/** A heading that is a sentence, with a way in it (3、在以下情形中，您可以向我们提出删除请求：). */
const sentenceHeading = /[“【「>→]|点击|通过|登录|向(?:我们|本公司)提出/u

/** What is asked of the clauses that may name one. */
const patterns = { byCancelling, hint, sectionReference, selfCancel, selfOff, selfService }
const ask = clausePatterns(patterns)

/** Behind a way: what follows is about something else, or another way. */
const anotherMatter = /[。;]|,(?:如果?|若|但|请您?注意|一旦|包括|例如|比如|或者?(?:申请|联系|拨打|通过|发送))/u

/** All ways of a document with what they serve, in reading order. */
export function occurrencesIn(reading: Reading): Occurrence[] {
  const { document, folded, clauses } = reading
  const says = ask(reading)
  const found: Occurrence[] = []
  const masks = new Map<number, string>()
  const maskedOf = (index: number) => {
    let text = masks.get(index)
    if (text === undefined) masks.set(index, (text = masked(folded.slice(clauses[index]!.start, clauses[index]!.end))))
    return text
  }
  const push = (kind: RouteKind, way: Way, clause: Clause, index: number) =>
    found.push({ kind, way, clause: index, evidence: quote(reading, clause, way) })

  const inLists = new Set<number>()
  for (const { first, last, way } of stepLists(reading)) {
    for (let index = first; index <= last; index++) inLists.add(index)
    const whole = { ...clauses[first]!, end: clauses[last]!.end }
    const own = kindsOf(maskedOf(last))
    const kinds = own.size ? [...own] : kindsOfHeadings(headingsOver(reading, whole.section).slice(0, 2))
    for (const kind of kinds) if (kind !== 'contact' || !way.steps.some((name) => reportsOthers.test(name))) push(kind, way, whole, last)
  }

  /** Kinds of the clause before, where it told how in general (联系我们) or by pointing on. */
  let right: { index: number; section: number; kinds: RouteKind[] } | undefined
  let previous: { index: number; section: number; kinds: RouteKind[]; open: boolean } | undefined
  let opening: { index: number; block: number; way: Way } | undefined
  for (const { clause, index, text, body } of readable(reading, maskedOf)) {
    const whole = clause === clauses[index]
    if (inLists.has(index) && whole) continue
    // A heading has no place among the clauses: of it everything is asked.
    const search = (name: keyof typeof says, words: string) => (whole && !says[name].can(index) ? null : patterns[name].exec(words))
    const cancelling = search('byCancelling', text)
    if (cancelling) {
      const span = { start: clause.start + cancelling.index, end: clause.start + cancelling.index + cancelling[0].length }
      const how = document.text.slice(span.start, span.end).match(/注销[^,，。;；、的来等以方]{0,12}/u)?.[0] ?? '注销'
      push(
        cancelling.groups!.all ? 'data-delete' : 'consent-withdraw',
        { ...span, channel: 'support', target: how, steps: [how], id: 'cancel' },
        clause,
        index,
      )
    }
    const ways = cancelling && !cancelling.groups!.all ? [] : waysIn(reading, clause)
    const concrete = ways.filter(({ channel, id }) => channel !== 'support' || id !== 'ask')
    const own = ownWays(reading, clause, body)
    const used = (concrete.length ? concrete : ways).filter(
      (way, i, all) =>
        !isActOf(all[i - 1], way) && !own.some((other) => way.id === 'cookie' && way.start < other.way.end && other.way.start < way.end),
    )
    // 打开“我的”，点击“设置”。您可在“隐私”中…: the second sentence goes on where the first one led.
    if (opening && opening.block === clause.block && index - opening.index === 1) {
      const { way: first } = opening
      if (used.filter((way) => goOn(way, first.steps, text)).length) remove(found, ({ way }) => way === first)
    }
    const last = used.at(-1)
    const leads = last?.channel === 'in-app' && last.steps.length > 1 && clause.end - last.end < 3 && used.length === 1
    opening = leads ? { index, block: clause.block, way: last } : undefined
    const kindsHere = new Set<RouteKind>()
    const before = previous && index - previous.index <= 1 && previous.section === clause.section ? previous : undefined
    /** A lone name beside a whole way for the same thing is a button on that way (…-“注销”，点击“我要注销”). */
    const isButtonBeside = (way: Way, kind: RouteKind) =>
      way.channel === 'in-app' &&
      way.steps.length === 1 &&
      !/[或、]/u.test(text.slice(0, way.start - clause.start).slice(-8)) &&
      found.some((other) => other.kind === kind && other.clause === index && other.way.channel === 'in-app' && other.way.steps.length > 1)
    used.forEach((way, i) => {
      if (othersClause.test(text) && way.channel !== 'in-app') return
      const from = used[i - 1]?.end ?? clause.start
      const to = used[i + 1]?.start ?? clause.end
      const kinds = kindsFor({
        reading,
        clause,
        way,
        before: body.slice(from - clause.start, way.start - clause.start),
        all: body.slice(0, way.start - clause.start),
        after: body.slice(way.end - clause.start, to - clause.start).split(anotherMatter)[0]!,
        body,
        lead: clause.lead === undefined ? undefined : maskedOf(clause.lead),
        previous:
          before && (before.open || goesOn.test(text))
            ? before.kinds
            : right &&
                index - right.index <= 3 &&
                right.section === clause.section &&
                !otherAct.test(body.replace(/(?:访问|登录) ?[<([【]{0,2}(?=http|www)/gu, '')) &&
                i === 0
              ? right.kinds
              : [],
      })
      for (const kind of kinds) {
        kindsHere.add(kind)
        if (isButtonBeside(way, kind)) continue
        push(kind, way, clause, index)
      }
    })
    if (!used.some(({ channel }) => channel === 'in-app')) {
      for (const { kind, way } of own) push(kind, way, clause, index)
      const cancel = search('selfCancel', body)
      if (cancel) push('account-cancel', selfWay(document.text, clause.start + cancel.index, cancel[0]), clause, index)
    }
    if (used.every(({ id, channel }) => channel === 'support' && (id === 'ask' || id === 'customer-service'))) {
      const self = search('selfService', body)
      if (self && !whileUsing.test(self[0]))
        push('data-delete', placed(reading, index, selfWay(document.text, clause.start + self.index, self[0])), clause, index)
      const off = /详见|参见|请见/u.test(body) ? null : search('selfOff', body)
      if (off) push('personalisation-off', selfWay(document.text, clause.start + off.index, off[0]), clause, index)
    }
    const pointed = search('sectionReference', text)
    if (pointed)
      for (const kind of kindsOf(body.slice(pointed.index + pointed[0].length).split(/[,。;]/u)[0]!))
        for (const way of waysOfSection(reading, pointed.groups!.name!, index)) push(kind, way, clause, index)
    const kindsOwn = kindsHere.size ? [...kindsHere] : [...kindsOf(body)]
    const open = used.some(({ id, channel }) => id === 'ask' || channel === 'reference') || body.endsWith(':')
    if (statesRight.test(body) && kindsOwn.length)
      right = { index, section: clause.section, kinds: kindsOwn.filter((kind) => kind !== 'contact') }
    previous = { index, section: clause.section, kinds: kindsOwn.filter((kind) => kind !== 'contact'), open }
  }
  return found
}

/** With the place that a sentence just before names, where the way itself names none (您可以在插件内查看录像。您可以随时删除。). */
function placed({ document, folded, clauses }: Reading, index: number, way: Way): Way {
  if (way.id !== 'self' || way.channel !== 'in-app' || way.target.includes('在')) return way
  const { block } = clauses[index]!
  for (let at = index - 1; at >= Math.max(0, index - 3) && clauses[at]!.block === block; at--) {
    const { start, end } = clauses[at]!
    const match = placeNamed.exec(folded.slice(start, end))
    if (!match) continue
    const from = start + match.index + match[0].lastIndexOf(match.groups!.place!)
    const target = document.text.slice(from, from + match.groups!.place!.length)
    return { ...way, target, steps: [target] }
  }
  return way
}

/** Puts the steps of the sentence before in front of a lone name (您可在“隐私”中…). @returns whether it did. */
function goOn(way: Way, steps: readonly string[], text: string): boolean {
  if (way.channel !== 'in-app' || way.steps.length !== 1 || way.id || !/^(?:您|你|用户)?(?:可以?)?在/u.test(text)) return false
  way.steps = [...steps, ...way.steps]
  way.target = way.steps.join('-')
  return true
}

function remove<T>(list: T[], test: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) list.splice(i, 1)
}

/** “设置-通用”中清除缓存: the words behind a path say what it is for, they are no way of their own. */
const isActOf = (path: Way | undefined, { id, start }: Way) =>
  path !== undefined &&
  (path.channel === 'in-app'
    ? (id === 'cookie' || id === 'off' || id === 'unsubscribe') && start - path.end <= 8
    : path.id === 'device' && (id === 'cookie' || id === 'off') && start - path.end <= 3)

/** The clauses worth reading, and headings that are sentences with a way in them. */
function* readable(reading: Reading, maskedOf: (index: number) => string) {
  const { document, folded, clauses, sections } = reading
  const says = ask(reading)
  let section = -1
  for (const [index, clause] of clauses.entries()) {
    while (section < clause.section) {
      section++
      const { start, heading } = sections[section]!
      if (heading.length > 12 && sentenceHeading.test(heading)) {
        const end = Math.min(clause.start, start + heading.length + 8)
        const text = folded.slice(start, end)
        const own: Clause = { start, end, section, block: clause.block, body: start }
        if (hint.test(text)) yield { clause: own, index, text, body: masked(text) }
      }
    }
    if (!says.hint.test(index) || document.blocks[clause.block]?.kind === 'row') continue
    yield { clause, index, text: folded.slice(clause.start, clause.end), body: maskedOf(index) }
  }
}

/** In-app ways of the section that another one points at by (a part of) its name. */
function waysOfSection(reading: Reading, name: string, from: number): Way[] {
  const { sections, clauses } = reading
  const key = name.replace(/\P{Script=Han}/gu, '').slice(0, 4)
  const here = clauses[from]!.section
  const target = sections.findLastIndex((section, index) => index < here && section.heading.replace(/\P{Script=Han}/gu, '').includes(key))
  if (target < 0) return []
  const { start, end } = sections[target]!
  const until = Math.min(end, sections[here]!.start)
  const inside = clauses.filter((clause) => clause.start >= start && clause.end <= until)
  const headings = sections
    .slice(target, here)
    .map((section, i) => ({ ...section, end: Math.min(section.start + section.heading.length + 8, section.end), section: target + i }))
  const spans = [...inside, ...headings.map(({ start, end, section }): Clause => ({ start, end, section, block: 0, body: start }))]
  return spans.flatMap((clause) => waysIn(reading, clause)).filter(({ channel, steps }) => channel === 'in-app' && steps.length > 1)
}

const longest = 120

/** The clause, or the part of it around the way. */
function quote(reading: Reading, clause: Clause, way: Way): Evidence {
  const { folded, document } = reading
  if (way.start < clause.start || clause.end - clause.start <= longest)
    return evidenceAt(document.text, clause.start, Math.min(clause.end, clause.start + 160))
  const back = Math.max(clause.start, way.start - 40)
  const comma = Math.max(folded.lastIndexOf(',', way.start - 1), folded.lastIndexOf(':', way.start - 1))
  const start = comma >= back ? comma + 1 : back
  const stop = folded.slice(way.end, clause.end).search(/[,。;]/u)
  const end = stop >= 0 && stop <= 50 ? way.end + stop : Math.min(clause.end, way.end + 40)
  return evidenceAt(document.text, start, Math.max(start + 1, end))
}
