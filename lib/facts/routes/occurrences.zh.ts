import { contactHeading, othersClause } from '../../knowledge/zh/contacts.ts'
import { byCancelling, selfOff, selfService } from '../../knowledge/zh/route-ways.ts'
import type { Clause, Evidence, RouteKind } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { isContact, isOther, isWeak, kindOfSteps, kindsOf, kindsOfHeading, masked } from './kinds.zh.ts'
import { waysIn, type Way } from './ways.zh.ts'

/** One way used for one kind in one clause. */
export interface Occurrence {
  kind: RouteKind
  way: Way
  clause: number
  evidence: Evidence
}

/** Cheap refusal: a clause without any of these names no way out. */
const hint =
  /注销|销户|删除|清[除空理]|撤[回销]|收回|关闭|取消|退订|拒绝|停止|联系|联络|客服|反馈|投诉|举报|[@\-—→>]|电话|热线|地址|路径|点击|进入|通过|设置|管理|移除|解[除绑]/u

/** All ways of a document with what they serve, in reading order. */
export function occurrencesIn(reading: Reading): Occurrence[] {
  const { document, folded, clauses } = reading
  const found: Occurrence[] = []
  const texts = clauses.map((clause) => folded.slice(clause.start, clause.end))
  const maskedText = new Map<number, string>()
  const maskedOf = (index: number) => {
    let text = maskedText.get(index)
    if (text === undefined) maskedText.set(index, (text = masked(texts[index]!)))
    return text
  }
  clauses.forEach((clause, index) => {
    const text = texts[index]!
    if (!hint.test(text) || document.blocks[clause.block]?.kind === 'row') return
    const ways = waysIn(reading, clause)
    const body = maskedOf(index)
    const push = (kind: RouteKind, way: Way) => found.push({ kind, way, clause: index, evidence: quote(reading, clause, way) })

    const cancelling = byCancelling.exec(text)
    if (cancelling) {
      const span = { start: clause.start + cancelling.index, end: clause.start + cancelling.index + cancelling[0].length }
      push('consent-withdraw', {
        ...span,
        channel: 'support',
        target: cancelling.groups!.how!,
        steps: [cancelling.groups!.how!],
        id: 'cancel',
      })
      if (!ways.some(({ channel }) => channel === 'in-app')) return
    }
    const concrete = ways.filter(({ channel, id }) => channel !== 'support' || id !== 'ask')
    const used = concrete.length ? concrete : ways
    used.forEach((way, i) => {
      if (othersClause.test(text) && way.channel !== 'in-app') return
      const previous = used[i - 1]
      const next = used[i + 1]
      const before = body.slice(previous ? previous.end - clause.start : 0, way.start - clause.start)
      const all = body.slice(0, way.start - clause.start)
      const after = body
        .slice(way.end - clause.start, next ? next.start - clause.start : body.length)
        .split(/[。;]|,(?:如果?|若|但|请您?注意|一旦)/u)[0]!
      for (const kind of kindsFor({ reading, index, way, before, all, after, body, maskedOf })) push(kind, way)
    })
    if (!used.length || used.every(({ id }) => id === 'ask' || id === 'customer-service')) {
      const self = selfService.exec(body)
      if (self) push('data-delete', selfWay(document.text, clause.start + self.index, self[0]))
    }
    if (!used.length) {
      const off = selfOff.exec(body)
      if (off) push('personalisation-off', selfWay(document.text, clause.start + off.index, off[0]))
    }
  })
  return found
}

interface Question {
  reading: Reading
  index: number
  way: Way
  /** Masked text between the way before and this one. */
  before: string
  /** Masked text from the clause's start to this way. */
  all: string
  /** Masked text between this way and the next. */
  after: string
  body: string
  maskedOf: (index: number) => string
}

function kindsFor({ reading, index, way, before, all, after, body, maskedOf }: Question): RouteKind[] {
  const clause = reading.clauses[index]!
  const path = way.channel === 'in-app' || way.id === 'device'
  const step = path ? kindOfSteps(way.steps) : undefined
  const behind = kindsOf(after)
  if (behind.size) return [...behind]
  const serves = isOther(after) && !isWeak(after.replace(/修改|更改|设置|管理/gu, ''))
  const ahead = kindsOf(before)
  if (ahead.size && !(path && serves)) return [...ahead]
  if (!path) {
    const sentence = kindsOf(all.split(/[。;]/u).at(-1)!)
    if (sentence.size) return [...sentence]
  }
  const whole = kindsOf(body)
  if (whole.size && !path) return [...whole]
  if (step && step !== 'contact' && way.channel === 'in-app') {
    if (step !== 'consent-withdraw' || isWeak(after) || isWeak(before)) if (!serves || step === 'account-cancel') return [step]
  }
  if (whole.size && path && !serves) return [...whole]
  if (path && serves) return []
  const contact = isContact(body) || contactHeading.test(headingOf(reading, clause))
  const lead = clause.lead === undefined ? undefined : kindsOf(maskedOf(clause.lead))
  if (lead?.size) return [...lead]
  const heading = kindsFromHeadings(reading, clause)
  const about = heading.filter((kind) => kind !== 'contact')
  if (about.length && !(way.channel !== 'in-app' && /疑问|意见|建议|投诉|举报|不满意|申诉/u.test(body))) return about
  if (way.channel === 'in-app') {
    if (step === 'contact' && contact) return ['contact']
    return contact && /联系|客服|反馈|咨询|投诉/u.test(after + before) ? ['contact'] : []
  }
  if (way.id === 'device' || way.id === 'ask' || way.id === 'unsubscribe') return []
  return contact ? ['contact'] : []
}

const headingOf = (reading: Reading, clause: Clause) => reading.sections[clause.section]?.heading.toLowerCase() ?? ''

/** The kinds named by the innermost heading, or by the nearest one above that names any. */
function kindsFromHeadings(reading: Reading, clause: Clause): RouteKind[] {
  let level = Infinity
  for (let index = clause.section; index >= 0; index--) {
    const section = reading.sections[index]!
    if (section.level >= level || section.end < clause.end) continue
    level = section.level
    const heading = section.heading.toLowerCase()
    if (level === 1 && /政策|协议|声明/u.test(heading)) return []
    const kinds = kindsOfHeading(heading)
    if (kinds.length) return kinds
  }
  return []
}

function selfWay(text: string, start: number, found: string): Way {
  const skip = /^(?:您|你|用户)[也还亦]?(?:可以?|有权|能够?)/u.exec(found)?.[0].length ?? 0
  const target = text
    .slice(start + skip, start + found.length)
    .replace(/\s+/gu, ' ')
    .trim()
  return { start: start + skip, end: start + found.length, channel: 'in-app', target, steps: [target], id: 'self' }
}

const longest = 120

/** The clause, or the part of it around the way. */
function quote(reading: Reading, clause: Clause, way: Way): Evidence {
  const { folded, document } = reading
  if (clause.end - clause.start <= longest) return evidenceAt(document.text, clause.start, clause.end)
  const back = Math.max(clause.start, way.start - 40)
  const comma = Math.max(folded.lastIndexOf(',', way.start - 1), folded.lastIndexOf(':', way.start - 1))
  const start = comma >= back ? comma + 1 : back
  const stop = folded.slice(way.end, clause.end).search(/[,。;]/u)
  const end = stop >= 0 && stop <= 50 ? way.end + stop : Math.min(clause.end, way.end + 40)
  return evidenceAt(document.text, start, end)
}
