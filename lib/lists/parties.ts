import { keyOf } from '../facts/third-parties/register.ts'
import type { LinkedList, ThirdParty } from '../model.ts'
import type { JoinedList } from './joined.ts'

/** One page's words about a third party. */
export interface PartySource {
  /** The list's page; null for the policy itself. */
  page: JoinedList | null
  /** Index among the third parties of that page. */
  at: number
  item: ThirdParty
}

/** A third party of the card: what the policy and its lists say of it together, and each by itself. */
export interface CardParty {
  /** Its evidence is that of the first source. */
  item: ThirdParty
  sources: [PartySource, ...PartySource[]]
}

/** The third parties of a policy with those of its lists. What has the same name is one entry. */
export function partiesOf(own: readonly ThirdParty[], lists: readonly JoinedList[]): CardParty[] {
  const parties: CardParty[] = own.map((item, at) => ({ item, sources: [{ page: null, at, item }] }))
  const known = new Map<string, CardParty>()
  const remember = (party: CardParty, { name, aliases }: ThirdParty) => {
    for (const key of [name, ...aliases].map(keyOf)) if (!known.has(key)) known.set(key, party)
  }
  for (const party of parties) remember(party, party.item)
  for (const page of lists.filter(({ kind }) => kind !== 'children-policy' && kind !== 'partner-policy')) {
    page.summary.thirdParties.forEach((item, at) => {
      const source: PartySource = { page, at, item }
      const same = known.get(keyOf(item.name))
      if (same) {
        // A page that names something twice is the reading's matter, and another page's entry may hold both.
        same.item = together(same.item, item)
        same.sources.push(source)
        remember(same, item)
      } else {
        const party: CardParty = { item, sources: [source] }
        parties.push(party)
        remember(party, item)
      }
    })
  }
  return parties
}

/** What two pages say of one third party. The first page's words come first. */
function together(one: ThirdParty, other: ThirdParty): ThirdParty {
  const all = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])]
  const data = all(one.data, other.data)
  return {
    ...one,
    aliases: all(one.aliases, [other.name, ...other.aliases]).filter((name) => name !== one.name),
    vendor: one.vendor ?? other.vendor,
    data,
    dataWords: one.dataWords ?? other.dataWords,
    saysNone: one.saysNone && other.saysNone && data.length === 0,
    purpose: one.purpose ?? other.purpose,
    url: one.url ?? other.url,
    platforms: all(one.platforms, other.platforms),
    way: one.way ?? other.way,
    sdk: one.sdk ?? other.sdk,
  }
}

/** The page that was read for a line that names a list; undefined while none was. */
export const pageFor = ({ title, url }: LinkedList, lists: readonly JoinedList[]): JoinedList | undefined =>
  lists.find(({ named }) => named.title === title && named.url === url) ?? lists.find(({ named }) => named.title === title)
