import { brands } from '../../knowledge/sdks/brands.ts'
import { sdks } from '../../knowledge/sdks/index.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'

/** A known name in the text. `brand` names are makers and platforms: one of their services only where the context says so. */
export interface Mention extends Span {
  id: string
  kind: 'clear' | 'ambiguous' | 'brand'
}

interface Node {
  next: Map<number, Node>
  id?: string
  kind?: Mention['kind']
}

const root: Node = { next: new Map() }
/** The same words read backwards, for names that end at a place. */
const back: Node = { next: new Map() }

function add(trie: Node, word: string, id: string, kind: Mention['kind']) {
  let node = trie
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    let next = node.next.get(code)
    if (!next) node.next.set(code, (next = { next: new Map() }))
    node = next
  }
  node.id ??= id
  node.kind ??= kind
}

for (const [brand, id] of Object.entries(brands)) enter(brand, id, 'brand')
for (const sdk of sdks) for (const alias of sdk.aliases) enter(alias, sdk.id, sdk.ambiguous.includes(alias) ? 'ambiguous' : 'clear')

function enter(word: string, id: string, kind: Mention['kind']) {
  const key = fold(word).replace(/ /gu, '')
  add(root, key, id, kind)
  add(back, [...key].toReversed().join(''), id, kind)
}

const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Known names in `start..end` of a folded text, the longest at each place. Blanks inside a name are passed over. */
export function mentionsIn(folded: string, { start, end }: Span): Mention[] {
  const mentions: Mention[] = []
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (!root.next.has(code) || (isLatin(code) && at > 0 && isLatin(folded.charCodeAt(at - 1)))) continue
    let node: Node | undefined = root
    let best: Mention | undefined
    for (let i = at; i < end; i++) {
      const unit = folded.charCodeAt(i)
      const next: Node | undefined = node.next.get(unit)
      if (!next) {
        if (unit === 32 && i > at && folded.charCodeAt(i - 1) !== 32) continue
        break
      }
      node = next
      if (node.id !== undefined && node.kind && !(isLatin(unit) && isLatin(folded.charCodeAt(i + 1)) && !folded.startsWith('sdk', i + 1)))
        best = { start: at, end: i + 1, id: node.id, kind: node.kind }
    }
    if (!best) continue
    mentions.push(best)
    at = best.end - 1
  }
  return mentions
}

/** Where the longest known name that ends at `end` begins, not before `from`. */
export function aliasBefore(folded: string, end: number, from: number): number | undefined {
  let node: Node | undefined = back
  let best: number | undefined
  for (let i = end - 1; i >= from; i--) {
    const next: Node | undefined = node.next.get(folded.charCodeAt(i))
    if (!next) break
    node = next
    if (node.id !== undefined) best = i
  }
  return best
}
