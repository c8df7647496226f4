import { urlElsewhere } from '../../../knowledge/zh/contacts.ts'
import { deviceBefore, deviceWords } from '../../../knowledge/zh/paths.ts'
import {
  caseBefore,
  caseBehind,
  changesSettings,
  contactReference,
  desk,
  ifAsked,
  inListOfUses,
  linkActs,
  linkWords,
  mayHappen,
  supportWays,
  thenWe,
  urlVerb,
  weReach,
} from '../../../knowledge/zh/route-ways.ts'
import { ofSection, singleAfter, singleBefore } from '../../../knowledge/zh/paths.ts'
import type { Clause, Link, RouteChannel, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { emailsIn, urlsIn } from '../../../text/addresses.ts'
import { phonesIn } from '../../contacts/zh/phones.ts'
import { pathsIn } from './paths.ts'
import { firstOf } from '../../../text/sorted.ts'

/** Something in a clause by which the reader can act. `reference` sends to the contact details of the policy. */
export interface Way extends Span {
  channel: RouteChannel | 'reference'
  target: string
  steps: string[]
  /** For `support`: which generic way. */
  id?: string
}

/** The policy's own words for a generic way, without what only leads to them. */
const words = (printed: string) =>
  printed
    .replace(/\s+/gu, ' ')
    .replace(/[\s[【“(（：:]+$/u, '')
    .replace(/^(?<whole>[^【(（[]*)[】)）\]]$/u, '$<whole>')
    .replace(/^(?:通过|使用|利用)(?=.{2})/u, '')
    .replace(/^(?:[与和向]?[【“「"](?=[^】”」"]{2,}$)|电话[与和](?=.{2}))/u, '')
    .trim()

/** 当您联系我们的客服时: when something else happens, no way. */
const onlyCase = (before: string, behind: string) =>
  (caseBefore.test(before) && caseBehind.test(behind)) ||
  (ifAsked.test(before) && thenWe.test(behind)) ||
  mayHappen.test(before) ||
  inListOfUses.test(behind)

const byWords = supportWays.find(({ id }) => id === 'device')!.pattern

/** Names of the app's own menus. */
const ofApp = /我|设置|个人|账号|隐私|注销/u

/** The links whose words stand in the clause; links come in reading order. */
function linksIn({ document: { links } }: Reading, { start, end }: Clause): readonly Link[] {
  if (!links.length) return []
  const found: Link[] = []
  for (let index = firstOf(links.length, (at) => links[at]!.start >= start); index < links.length && links[index]!.start < end; index++)
    found.push(links[index]!)
  return found
}

/** The ways that a clause names, in reading order; they do not overlap. Row blocks (tables of third parties) have none. */
export function waysIn(reading: Reading, clause: Clause): Way[] {
  const { document, folded } = reading
  const { start, end } = clause
  const text = document.text
  const ways: Way[] = []
  const printed = (span: Span) => text.slice(span.start, span.end)
  const add = (way: Way) => {
    if (!ways.some((other) => way.start < other.end && other.start < way.end)) ways.push(way)
  }
  for (const span of emailsIn(folded, start, end))
    add({ ...span, channel: 'email', target: printed(span).replace(/\s/gu, ''), steps: [printed(span)] })
  let lastUrl: Span | undefined
  for (const span of urlsIn(folded, start, end)) {
    // <https://…> (https://…) prints one link twice.
    const twice = lastUrl && printed(lastUrl) === printed(span) && span.start - lastUrl.end < 6
    lastUrl = span
    const before = folded.slice(Math.max(start, span.start - 20), span.start)
    if (twice || !urlVerb.test(before) || urlElsewhere.test(before)) continue
    // An address that is all of its line is a cell of a table or a list of links.
    if (!/\p{Script=Han}/u.test(text.slice(start, span.start))) continue
    add({ ...span, channel: 'url', target: printed(span), steps: [printed(span)] })
  }
  for (const span of phonesIn(folded, start, end)) add({ ...span, channel: 'phone', target: printed(span), steps: [printed(span)] })
  for (const path of pathsIn(text, folded, start, end)) {
    const before = folded.slice(Math.max(start, path.start - 14), path.start)
    if (path.single && !(singleBefore.test(before) && singleAfter.test(folded.slice(path.end, Math.min(end, path.end + 8))))) continue
    if (path.single && ofSection.test(folded.slice(path.end, Math.min(end, path.end + 8)))) continue
    const device = deviceBefore.test(before) || deviceWords.test(path.steps[0]!.toLowerCase())
    // 设备的【设置】功能: the words of the policy tell more than the name of the menu.
    if (path.single && device && (byWords.exec(folded.slice(start, path.end + 4))?.index ?? path.end) + start < path.start) continue
    if (!ofApp.test(path.steps.join('-')) && /sdk/u.test(folded.slice(start, path.start))) continue
    if (path.single && desk.test(path.steps[0]!)) {
      add({ start: path.start, end: path.end, channel: 'support', target: path.steps[0]!, steps: path.steps, id: 'customer-service' })
      continue
    }
    add({
      start: path.start,
      end: path.end,
      channel: device ? 'support' : 'in-app',
      target: path.steps.join('-'),
      steps: path.steps,
      ...(device && { id: 'device' }),
    })
  }
  for (const link of linksIn(reading, clause)) {
    const words = folded.slice(link.start, link.end)
    const mail = /^mailto:([^?]+)/iu.exec(link.href)
    if (mail) add({ start: link.start, end: link.end, channel: 'email', target: mail[1]!, steps: [mail[1]!] })
    else if (/^https?:/iu.test(link.href) && !urlElsewhere.test(words) && linkActs.test(words))
      add({ start: link.start, end: link.end, channel: 'url', target: link.href, steps: [link.href] })
  }
  const part = folded.slice(start, end)
  const link = linkWords.exec(part)
  if (link && !ways.length) {
    const words = link.groups!.words!
    const span = { start: start + link.index + link[0].length - words.length, end: start + link.index + link[0].length }
    add({ ...span, channel: 'in-app', target: printed(span), steps: [printed(span)], id: 'link' })
  }
  const reference = contactReference.exec(part)
  if (reference && !weReach.test(part.slice(0, reference.index))) {
    const span = { start: start + reference.index, end: start + reference.index + reference[0].length }
    add({ ...span, channel: 'reference', target: words(printed(span)), steps: [printed(span)] })
  }
  for (const { id, cue, pattern } of supportWays) {
    if (!cue.test(part)) continue
    const first = pattern.exec(part)
    if (!first) continue
    const behind = first.index + first[0].length
    // A menu on a path is no way of its own; what stands behind the path may be one.
    const inPath = ways.some((other) => start + first.index < other.end && other.start < start + behind)
    const later = inPath ? pattern.exec(part.slice(behind)) : null
    const [found] = later ?? first
    const at = later ? behind + later.index : first.index
    if (id === 'device' && !found.startsWith('浏览器') && changesSettings.test(part.slice(0, at))) continue
    if (id === 'customer-service' && onlyCase(part.slice(0, at), part.slice(at + found.length))) continue
    const span = { start: start + at, end: start + at + found.length }
    add({ ...span, channel: 'support', target: words(printed(span)), steps: [printed(span)], id })
  }
  return ways.sort((a, b) => a.start - b.start)
}
