import type { Route } from '../../../model.ts'
import type { Occurrence } from './occurrences.ts'

/** A route under construction with the places that it was read from. */
export interface Draft {
  route: Route
  occurrences: Occurrence[]
}

const bare = (target: string) =>
  target
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\/|[\s\-—>→/()“”"'【】「」·,，.。的]+/gu, '')

/** One draft for each kind, channel and target. A path that is the end of a longer one is the same way. */
export function merge(occurrences: readonly Occurrence[]): Draft[] {
  const drafts: Draft[] = []
  /** Those that can be the same: of one kind and channel, in order, each with its bare target. */
  const alike = new Map<string, { draft: Draft; bare: string }[]>()
  for (const occurrence of occurrences) {
    const { kind, way, evidence } = occurrence
    if (way.channel === 'reference') continue
    const { channel } = way
    const key = bare(way.target)
    const group = alike.get(`${kind} ${channel}`) ?? []
    const same = group.find(
      ({ bare: other }) =>
        other === key || (channel === 'in-app' && key.length > 3 && other.length > 3 && (other.endsWith(key) || key.endsWith(other))),
    )
    if (same) {
      const { route, occurrences: places } = same.draft
      places.push(occurrence)
      if (route.evidence.length < 3 && !route.evidence.some(({ start }) => start === evidence.start)) route.evidence.push(evidence)
      if (channel === 'in-app' && way.target.length > route.target.length) {
        Object.assign(route, { target: way.target, steps: way.steps })
        same.bare = key
      }
      continue
    }
    const route: Route = {
      kind,
      channel,
      target: way.target,
      steps: way.steps,
      deadline: null,
      coolingOff: null,
      preconditions: [],
      losses: [],
      kept: [],
      evidence: [evidence],
    }
    const draft = { route, occurrences: [occurrence] }
    drafts.push(draft)
    group.push({ draft, bare: key })
    alike.set(`${kind} ${channel}`, group)
  }
  return drafts
}
