import { keyOf } from '../facts/third-parties/register.ts'
import type { ThirdParty } from '../model.ts'

/** Third parties of several policies that are one, with the place of each. */
export interface PartyGroup {
  /** The register's id, or the folded name. */
  key: string
  /** As printed by the first policy that has it. */
  name: string
  members: { policy: number; party: ThirdParty }[]
}

/** Groups third parties over policies: by the register's identity, else by name and aliases. In the order of their first mention. */
export function groupParties(lists: readonly (readonly ThirdParty[])[]): PartyGroup[] {
  const byKey = new Map<string, PartyGroup>()
  const groups: PartyGroup[] = []
  lists.forEach((parties, policy) => {
    for (const party of parties) {
      const keys = keysOf(party)
      let group = keys.map((key) => byKey.get(key)).find((found) => found !== undefined)
      if (!group) groups.push((group = { key: party.sdk ?? keyOf(party.name), name: party.name, members: [] }))
      group.members.push({ policy, party })
      // A key that is taken stays with whom it names: a shared alias never joins two that are told apart elsewhere.
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
    }
  })
  return groups
}

/** Names are the identity only where the register knows none: two products that it tells apart may be printed alike. */
const keysOf = ({ sdk, name, aliases }: ThirdParty): string[] =>
  sdk === null ? [name, ...aliases].map((alias) => `name:${keyOf(alias)}`) : [`sdk:${sdk}`]
