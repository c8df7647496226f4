import type { Route } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import type { Contacts } from '../contacts/index.ts'
import { addDeadlines } from './deadlines.zh.ts'
import { contactDetails } from './details.zh.ts'
import { merge } from './merge.ts'
import { occurrencesIn, type Occurrence } from './occurrences.zh.ts'

export function readRoutesZh(reading: Reading, contacts: Contacts): Route[] {
  const details = contactDetails(reading, contacts)
  const found = occurrencesIn(reading)
  const occurrences: Occurrence[] = []
  for (const occurrence of found) {
    const { way, kind } = occurrence
    if (way.id === 'cancel') {
      const paths = found.filter((other) => other.kind === 'account-cancel' && other.way.channel === 'in-app')
      if (paths.length) occurrences.push(...paths.map(({ way: path }) => ({ ...occurrence, way: path })))
      else occurrences.push(occurrence)
    } else if (way.channel !== 'reference') occurrences.push(occurrence)
    else {
      const printed = details.filter(({ inContactSection, channel }) => inContactSection && channel !== 'url')
      for (const { channel, target } of printed) occurrences.push({ ...occurrence, way: { ...way, channel, target, steps: [target] } })
      if (!printed.length && kind !== 'contact') occurrences.push({ ...occurrence, way: { ...way, channel: 'support' } })
    }
  }
  // Every detail of the contact section is a way to reach the operator, also where the line holds nothing else.
  for (const { channel, target, evidence, clause, inContactSection } of details) {
    const routed = occurrences.some(({ way }) => way.channel === channel && way.target === target)
    if (inContactSection || !routed)
      if (channel !== 'url' || inContactSection)
        occurrences.push({ kind: 'contact', way: { ...evidence, channel, target, steps: [target] }, clause, evidence })
  }
  const drafts = merge(occurrences)
  addDeadlines(reading, drafts)
  return drafts.map(({ route }) => route)
}
