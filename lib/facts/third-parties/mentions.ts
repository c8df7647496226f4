import { brands, decoys } from '../../knowledge/sdks/brands.ts'
import { sdks } from '../../knowledge/sdks/index.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/once.ts'
import { Trie } from '../../text/trie.ts'

/** A known name in the text. `brand` names are makers and platforms: one of their services only where the context says so. */
export interface Mention extends Span {
  id: string
  kind: 'clear' | 'ambiguous' | 'brand'
}

/** What a word of the trie is: a name, or one that only begins like a name. */
type Kind = Mention['kind'] | 'decoy'

interface Names {
  trie: Trie
  /** By node: the name that ends there; the first that claims it keeps it. */
  named: ({ id: string; kind: Kind } | undefined)[]
}

interface Entry {
  key: string
  id: string
  kind: Kind
}

const entries = (): Entry[] => {
  const list: Entry[] = []
  const enter = (word: string, id: string, kind: Kind) => list.push({ key: fold(word).replace(/ /gu, ''), id, kind })
  for (const word of decoys) enter(word, '', 'decoy')
  for (const [brand, id] of Object.entries(brands)) enter(brand, id, 'brand')
  for (const sdk of sdks()) for (const alias of sdk.aliases) enter(alias, sdk.id, sdk.ambiguous.includes(alias) ? 'ambiguous' : 'clear')
  return list
}

function namesOf(list: readonly Entry[]): Names {
  const trie = new Trie(list.map(({ key }) => key))
  const named: Names['named'] = []
  for (const { key, id, kind } of list) named[trie.add(key)] ??= { id, kind }
  return { trie, named }
}

const forwards = lazy(() => namesOf(entries()))
/** The same words read backwards, for names that end at a place. */
const backwards = lazy(() => namesOf(entries().map((entry) => ({ ...entry, key: [...entry.key].toReversed().join('') }))))

const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Known names in `start..end` of a folded text, the longest at each place. Blanks inside a name are passed over. */
export function mentionsIn(folded: string, { start, end }: Span): Mention[] {
  const { trie, named } = forwards()
  const mentions: Mention[] = []
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (!trie.begins[code] || (isLatin(code) && at > 0 && isLatin(folded.charCodeAt(at - 1)))) continue
    let node = 0
    let best: (Span & { id: string; kind: Kind }) | undefined
    for (let i = at; i < end; i++) {
      const unit = folded.charCodeAt(i)
      const next = trie.step(node, unit)
      if (next === 0) {
        if (unit === 32 && i > at && folded.charCodeAt(i - 1) !== 32) continue
        break
      }
      node = next
      const name = named[node]
      if (name && !(isLatin(unit) && isLatin(folded.charCodeAt(i + 1)) && !folded.startsWith('sdk', i + 1)))
        best = { start: at, end: i + 1, ...name }
    }
    if (!best) continue
    const { kind } = best
    if (kind !== 'decoy') mentions.push({ ...best, kind })
    at = best.end - 1
  }
  return mentions
}

/** Where the longest known name that ends at `end` begins, not before `from`. */
export function aliasBefore(folded: string, end: number, from: number): number | undefined {
  const { trie, named } = backwards()
  let node = 0
  let best: number | undefined
  for (let i = end - 1; i >= from; i--) {
    node = trie.step(node, folded.charCodeAt(i))
    if (node === 0) break
    const name = named[node]
    if (name && name.kind !== 'decoy') best = i
  }
  return best
}
