import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'

/**
 * A pattern in the knowledge may not take time that grows faster than its text: a page could bring the reading to a halt with
 * one long line. Two things would: repeats that trade characters with each other, which `scslre` finds (it is also behind
 * `eslint-plugin-regexp`; here it is asked about the patterns as they are used, put together from word lists), and a repeat
 * that runs to the end of the text from every place where the pattern can start. The second is forbidden as a whole: in a
 * pattern that is not bound to a place, only marks of one kind are repeated without an end (`\d+`, `\s*`).
 */
const folder = fileURLToPath(new URL('../../lib/knowledge/zh', import.meta.url))

describe('patterns are linear', async () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const module: unknown = await import(pathToFileURL(join(folder, file)).href)
    const patterns = [...patternsIn(module)]
    if (patterns.length) test(`${file} (${patterns.length})`, () => expect(patterns.flatMap(superLinear)).toEqual([]))
  }

  test.each([
    ['from every start to the end', '我们[^。]*[。:]$'],
    ['from every start over words', '用户(?:我们|用户)*$'],
    ['two repeats of the same', '^[ ,]*[\\s,]*。$'],
    ['a repeat of a repeat', '^(?:[信息]+)*。$'],
  ])('and one that is not is found: %s', (_, source) => expect(superLinear(new RegExp(source, 'u'))).not.toEqual([]))
})

/** What to mend, for people: empty for a linear pattern. */
function superLinear(pattern: RegExp): string[] {
  const { reports, parsed } = analyse(pattern)
  const repeats = pattern.sticky ? [] : parsed.pattern.alternatives.filter(startsAnywhere).flatMap(({ elements }) => elements.flatMap(wide))
  return [...reports.map(({ type, character }) => `${type} of “${character.pick}”`), ...repeats].map(
    (what) => `bound the repeats: ${what} in ${pattern.source.slice(0, 120)}`,
  )
}

type Alternative = ReturnType<typeof analyse>['parsed']['pattern']['alternatives'][number]
type Part = Alternative['elements'][number]

const startsAnywhere = ({ elements: [first] }: Alternative) => !(first?.type === 'Assertion' && first.kind === 'start')

/** The repeats without an end that take in more than marks of one kind, in a part of a pattern. What lies behind is read backwards. */
function wide(part: Part): string[] {
  if (part.type === 'Quantifier') {
    const { element, max } = part
    const marks = element.type === 'Character' || (element.type === 'CharacterClass' && !element.negate) || element.type === 'CharacterSet'
    return max === Infinity && !(marks && part.raw[0] !== '.') ? [part.raw] : wide(element)
  }
  if ('alternatives' in part && !(part.type === 'Assertion' && part.kind === 'lookbehind'))
    return part.alternatives.flatMap((alternative) => ('elements' in alternative ? alternative.elements.flatMap(wide) : []))
  return []
}

function* patternsIn(value: unknown, seen = new Set<unknown>()): Generator<RegExp> {
  if (value instanceof RegExp) yield value
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value)
    for (const part of Object.values(value)) yield* patternsIn(part, seen)
  }
}
