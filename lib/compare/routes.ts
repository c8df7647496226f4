import type { Period, Route } from '../model.ts'
import type { Change } from './change.ts'
import { keyOfWords } from './words.ts'

/** The same span of time: 15 days are not 15 working days, but 12 months are a year to nobody's loss and stay as printed. */
export const samePeriod = (one: Period | null, other: Period | null): boolean => one?.value === other?.value && one?.unit === other?.unit

const target = (route: Route) => keyOfWords(route.target)
const sameWay = (one: Route, other: Route) => one.kind === other.kind && one.channel === other.channel

/** Routes of two readings. A way of one kind and channel that only has another path or address is told as that. */
export function compareRoutes(before: readonly Route[], after: readonly Route[]): Change[] {
  const left = [...before]
  const right = [...after]
  const pairs: [Route, Route][] = []
  const pair = (test: (one: Route, other: Route) => boolean) => {
    for (const one of [...left]) {
      const other = right.find((route) => test(one, route))
      if (!other) continue
      pairs.push([one, other])
      left.splice(left.indexOf(one), 1)
      right.splice(right.indexOf(other), 1)
    }
  }
  pair((one, other) => sameWay(one, other) && target(one) === target(other))
  pair((one, other) => sameWay(one, other) && one.channel !== 'support')
  return [
    ...pairs.flatMap(([one, other]) => details(one, other)),
    ...right.map((route): Change => ({ kind: 'route-added', route, before: [], after: route.evidence })),
    ...left.map((route): Change => ({ kind: 'route-removed', route, before: route.evidence, after: [] })),
  ]
}

function details(one: Route, other: Route): Change[] {
  const quotes = { route: other, before: one.evidence, after: other.evidence }
  const changes: Change[] = []
  if (target(one) !== target(other)) changes.push({ kind: 'route-path', from: one.target, to: other.target, ...quotes })
  if (!samePeriod(one.deadline, other.deadline)) changes.push({ kind: 'route-deadline', from: one.deadline, to: other.deadline, ...quotes })
  if (!samePeriod(one.coolingOff, other.coolingOff))
    changes.push({ kind: 'route-cooling-off', from: one.coolingOff, to: other.coolingOff, ...quotes })
  return changes
}
