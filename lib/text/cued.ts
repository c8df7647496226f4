import { lazy } from './once.ts'
import { neededWords } from './needed-words.ts'
import { wordLists } from './word-lists.ts'

/** A pattern that is only run on texts which hold a word that it needs. */
export type Cued = Pick<RegExp, 'exec' | 'test'>

/**
 * The places of those patterns that can match in a text, ascending: the words that each needs are read from the pattern and looked for
 * in one pass. A pattern without such words can always match.
 */
export function possible(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  return wordLists(patterns.map(neededWords))
}

/**
 * Patterns that are asked one after the other about the same text: the text is looked through once for the words that they need, and only
 * those run that can match. Without the flags `g` and `y`, whose patterns remember where they stopped.
 */
export function cued<Name extends string>(patterns: Record<Name, RegExp>): Record<Name, Cued> {
  const names = Object.keys(patterns) as Name[]
  const search = lazy(() => possible(names.map((name) => patterns[name])))
  const can = new Uint8Array(names.length)
  let text: string | undefined
  const look = (asked: string) => {
    can.fill(0)
    for (const place of search()(asked)) can[place] = 1
    text = asked
  }
  const one = (place: number): Cued => {
    const pattern = patterns[names[place]!]
    return {
      test(asked) {
        if (asked !== text) look(asked)
        return can[place] === 1 && pattern.test(asked)
      },
      exec(asked) {
        if (asked !== text) look(asked)
        return can[place] === 1 ? pattern.exec(asked) : null
      },
    }
  }
  return Object.fromEntries(names.map((name, place) => [name, one(place)])) as Record<Name, Cued>
}
