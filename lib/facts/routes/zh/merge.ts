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
  for (const occurrence of occurrences) {
    const { kind, way, evidence } = occurrence
    if (way.channel === 'reference') continue
    const { channel } = way
    const key = bare(way.target)
    const same = drafts.find(({ route }) => {
      if (route.kind !== kind || route.channel !== channel) return false
      const other = bare(route.target)
      return other === key || (channel === 'in-app' && key.length > 3 && other.length > 3 && (other.endsWith(key) || key.endsWith(other)))
    })
    if (same) {
      same.occurrences.push(occurrence)
      if (same.route.evidence.length < 3 && !same.route.evidence.some(({ start }) => start === evidence.start))
        same.route.evidence.push(evidence)
      if (channel === 'in-app' && way.target.length > same.route.target.length)
        Object.assign(same.route, { target: way.target, steps: way.steps })
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
    drafts.push({ route, occurrences: [occurrence] })
  }
  return drafts
}
