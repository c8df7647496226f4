import { acts, contactAct, headingKinds, masks, stepKinds } from '../../../knowledge/zh/route-acts.ts'
import type { RouteKind } from '../../../model.ts'
import { possible } from '../../../text/cued.ts'
import { lazy } from '../../../text/once.ts'

const possibleMasks = lazy(() => possible(masks.map(({ pattern }) => pattern)))
const possibleActs = lazy(() => possible(acts.map(({ pattern }) => pattern)))

/** The clause with everything blanked that only sounds like an act of the reader's. Same length. */
export function masked(folded: string): string {
  let text = folded
  for (const place of possibleMasks()(folded)) text = text.replace(masks[place]!.pattern, (found) => ' '.repeat(found.length))
  return text
}

/** The kinds of the acts in a masked text. Where two acts overlap, the more particular one counts. */
export function kindsOf(text: string): Set<RouteKind> {
  const found = possibleActs()(text).flatMap((place) => {
    const { kind, pattern } = acts[place]!
    const match = pattern.exec(text)
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : []
  })
  const rank: Record<string, number> = { 'personalisation-off': 3, 'account-cancel': 2, 'consent-withdraw': 1, 'data-delete': 1 }
  const kept = found.filter(
    (a) => !found.some((b) => b.kind !== a.kind && rank[b.kind]! > rank[a.kind]! && a.start < b.end && b.start < a.end),
  )
  return new Set(kept.map(({ kind }) => kind))
}

export const kindsOfHeading = (heading: string): RouteKind[] =>
  headingKinds.filter(({ pattern }) => pattern.test(heading)).map(({ kind }) => kind)

/** The kind that the last steps of a path name. */
export function kindOfSteps(steps: readonly string[]): RouteKind | undefined {
  for (const step of [...steps].reverse().slice(0, 2)) {
    const named = stepKinds.find(({ pattern }) => pattern.test(step.toLowerCase()))
    if (named) return named.kind
  }
  return undefined
}

export const isContact = (text: string) => contactAct.test(text)
