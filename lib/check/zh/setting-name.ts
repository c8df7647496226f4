import { anySwitch, onePlatform } from '../../knowledge/zh/checks.ts'
import type { Route } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Rule } from '../rule.ts'

/**
 * One switch is reached by two paths that differ in exactly one step on the way, or one path ends in two names that differ by one
 * character. Two quite different ways to one place are no contradiction.
 */
export const settingName: Rule = {
  kind: 'setting-name',
  find(_reading, { routes }) {
    const paths = routes.filter(
      (route) => route.channel === 'in-app' && route.kind !== 'contact' && route.steps.length > 1 && !onOnePlatform(route),
    )
    for (const [index, one] of paths.entries())
      for (const other of paths.slice(index + 1))
        if (one.kind === other.kind && one.evidence[0]!.quote !== other.evidence[0]!.quote && differ(one, other))
          return [{ values: [one.target, other.target], evidence: [one.evidence[0]!, other.evidence[0]!] }]
    return []
  },
}

const onOnePlatform = (route: Route) => route.evidence.some(({ quote }) => onePlatform.test(fold(quote)))
const keyOf = (step: string) => fold(step).replace(/[\s"“”【】《》()]/gu, '')

function differ(one: Route, other: Route): boolean {
  const steps = Math.min(one.steps.length, other.steps.length)
  const [a, b] = [one.steps.slice(-steps).map(keyOf), other.steps.slice(-steps).map(keyOf)]
  const apart = a.flatMap((step, index) => (step === b[index] ? [] : [index]))
  const at = apart[0]
  if (apart.length !== 1 || at === undefined || at === 0) return false
  const [x, y] = [a[at]!, b[at]!]
  if (at < steps - 1) return !x.includes(y) && !y.includes(x) && !anySwitch.test(a.at(-1)!)
  return x.length === y.length && x.length > 4 && Array.from(x).filter((character, index) => character !== y[index]).length === 1
}
