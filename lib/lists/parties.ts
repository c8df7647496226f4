import { keyOf } from '../facts/third-parties/register.ts'
import type { LinkedList, ThirdParty } from '../model.ts'
import type { JoinedList } from './joined.ts'
import { all, joinItems, type CardItem, type Joining } from './sources.ts'

const joining: Joining<ThirdParty> = {
  of: ({ thirdParties }) => thirdParties,
  from: ['sdk-list', 'sharing-list', 'data-list', 'permission-list'],
  keys: ({ name, aliases }) => [keyOf(name), ...aliases.map(keyOf)],
  together,
}

/** The third parties of a policy with those of its lists. What has the same name is one entry. */
export const partiesOf = (own: readonly ThirdParty[], lists: readonly JoinedList[]): CardItem<ThirdParty>[] =>
  joinItems(own, lists, joining)

/** What two pages say of one third party. The first page's words come first. */
function together(one: ThirdParty, other: ThirdParty): ThirdParty {
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
