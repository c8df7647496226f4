import type { Route, RouteChannel } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import type { Contacts } from '../../contacts/index.ts'
import { addDeadlines, pointed } from './deadlines.ts'
import { contactDetails } from './details.ts'
import { addEffects } from './effects.ts'
import { merge } from './merge.ts'
import { occurrencesIn, type Occurrence } from './occurrences.ts'

/** An address that leads further than to a home page. */
const servicePage = /^(?:https?:\/\/)?[^/]+\/[^/]/iu

const bareDetail = (target: string) => (target.includes('@') ? target.replace(/\s/gu, '').toLowerCase() : target.replace(/\D/gu, ''))

export function readRoutesZh(reading: Reading, contacts: Contacts): Route[] {
  const details = contactDetails(reading, contacts)
  const ofOurs = new Set([...contacts.facts.phones, ...contacts.facts.emails].map(bareDetail))
  // A number or address that is none of the operator's contacts belongs to a company that is named beside it.
  const found = occurrencesIn(reading).filter(
    ({ way: { channel, target } }) => (channel !== 'phone' && channel !== 'email') || ofOurs.has(bareDetail(target)),
  )
  const routed = new Set(found.map(({ way }) => way.target))
  // Where the contact section prints details, only those are meant by 文末联系方式; else those that stand beside such words.
  const sectionHolds = details.some(({ inContactSection }) => inContactSection)
  const printed = details.filter(
    ({ inContactSection, labelled, reaches, channel, target }) =>
      (channel !== 'url' || (inContactSection && (reaches || servicePage.test(target)))) && (sectionHolds ? inContactSection : labelled),
  )
  const reached = details.filter(
    ({ channel, target, inContactSection, labelled }) =>
      inContactSection || (channel === 'post' && labelled) || (channel !== 'url' && !routed.has(target)),
  )
  const occurrences: Occurrence[] = []
  for (const occurrence of found) {
    const { way, kind } = occurrence
    if (way.id === 'cancel') {
      const paths = found.filter((other) => other.kind === 'account-cancel' && other.way.channel === 'in-app')
      if (paths.length) occurrences.push(...paths.map(({ way: path }) => ({ ...occurrence, way: path })))
      else occurrences.push(occurrence)
    } else if (way.channel !== 'reference') occurrences.push(occurrence)
    else {
      const only = onlyChannel(way.target)
      const meant = (kind === 'contact' ? reached : printed).filter(({ channel }) => !only || channel === only)
      for (const { channel, target } of meant)
        occurrences.push({ ...occurrence, way: { ...way, channel, target, steps: [target], id: pointed } })
      if (!meant.length && kind !== 'contact') occurrences.push({ ...occurrence, way: { ...way, channel: 'support' } })
    }
  }
  for (const { channel, target, evidence, clause } of reached)
    occurrences.push({ kind: 'contact', way: { ...evidence, channel, target, steps: [target] }, clause, evidence })
  const drafts = merge(withoutVague(occurrences))
  addDeadlines(reading, drafts)
  addEffects(reading, drafts)
  return drafts.map(({ route }) => route)
}

/** 通过以下电子邮箱地址: of the printed details only those. */
function onlyChannel(reference: string): RouteChannel | undefined {
  const [email, phone] = [/邮[箱件]/u.test(reference), /电话|热线/u.test(reference)]
  const others = reference.replace(/^或者?|(?<=邮[箱件])的?(?:方式|途径)/gu, '')
  if (email === phone || /方式|途径|渠道|[或及、和]/u.test(others)) return undefined
  return email ? 'email' : 'phone'
}

/** 您可以自行删除… names no menu: it is kept where nothing better is said, once a kind. */
function withoutVague(occurrences: readonly Occurrence[]): Occurrence[] {
  const kept = new Set<string>()
  return occurrences.filter(({ kind, way }) => {
    if (way.id === 'notice') return !occurrences.some((other) => other.kind === kind && other.way.id !== 'notice')
    if (way.id !== 'self') return true
    if (
      kept.has(kind) ||
      occurrences.some(
        (other) =>
          kind !== 'personalisation-off' &&
          other.kind === kind &&
          other.way.channel === 'in-app' &&
          other.way.id !== 'self' &&
          other.way.id !== 'own',
      )
    )
      return false
    kept.add(kind)
    return true
  })
}
