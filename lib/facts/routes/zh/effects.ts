import { coolingTime, coolingWords } from '../../../knowledge/zh/promises.ts'
import { aboutKind, effects, leaving, onlyCancels } from '../../../knowledge/zh/route-effects.ts'
import type { Period } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { periodsIn } from '../../../text/period.zh.ts'
import type { Draft } from './merge.ts'

const reach = 12
const most = 4

/** Adds what the sentences around a way out say of it: conditions, losses, what is kept, the time to change one's mind. */
export function addEffects(reading: Reading, drafts: readonly Draft[]): void {
  for (const { route, occurrences } of drafts) {
    if (!leaving.includes(route.kind)) continue
    for (const index of around(reading, new Set(occurrences.map(({ clause }) => clause)))) {
      const { start, end } = reading.clauses[index]!
      const text = reading.folded.slice(start, end)
      if (!aboutKind[route.kind]!.test(text)) continue
      if (onlyCancels[route.kind]?.test(text) && !route.target.includes('注销')) continue
      for (const { field, all, unless } of effects)
        if (route[field].length < most && all.every((pattern) => pattern.test(text)) && !unless?.test(text))
          route[field].push(evidenceAt(reading.document.text, start, Math.min(end, start + 200)))
      if (route.kind === 'account-cancel') route.coolingOff ??= coolingOffIn(reading, start, end)
    }
    // Where nothing else is promised, cancelling is done when the time to change one's mind is over.
    if (route.kind === 'account-cancel' && route.channel === 'in-app') route.deadline ??= route.coolingOff
  }
}

/** The clauses of the same section, from the way on and a few before it. */
function around({ clauses }: Reading, places: ReadonlySet<number>): Set<number> {
  const found = new Set<number>()
  for (const place of places) {
    const { section } = clauses[place]!
    for (let index = Math.max(0, place - reach / 2); index <= place + reach && index < clauses.length; index++)
      if (clauses[index]!.section === section) found.add(index)
  }
  return found
}

/** The time nearest to the words for it: 7天冷静期 before 15个工作日内完成. */
function coolingOffIn({ folded }: Reading, start: number, end: number): Period | null {
  const text = folded.slice(start, end)
  const words = (coolingTime.exec(text) ?? coolingWords.exec(text))?.index
  if (words === undefined) return null
  const distance = (at: { start: number; end: number }) => Math.max(at.start - start - words, start + words - at.end)
  const [at] = periodsIn(folded, start, end)
    .filter(({ unit, value }) => unit !== 'year' && value <= 180)
    .sort((a, b) => distance(a) - distance(b))
  return at ? { value: at.value, unit: at.unit } : null
}
