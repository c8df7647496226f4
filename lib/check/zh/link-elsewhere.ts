import { registrable } from '../../knowledge/sdks/groups.ts'
import type { Evidence, ThirdParty } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'
import { fold } from '../../text/fold.ts'
import { aliasesOf, groupsOf, groupsOfCompany, hostOf, ownerOf } from './owners.ts'
import type { Rule } from '../rule.ts'

/**
 * The privacy link of a known SDK leads to another known company. Both sides have to be known, of different groups, and
 * neither the operator's own: a copy of the text on the operator's site is no link to a stranger.
 */
export const linkElsewhere: Rule = {
  kind: 'link-elsewhere',
  find(reading, found) {
    const own = ownDomains(reading, found)
    return found.thirdParties.flatMap((party) => {
      const host = party.url ? hostOf(party.url) : undefined
      if (!host || !party.sdk || own.has(registrable(host))) return []
      const owner = ownerOf(host)
      const groups = groupsOf(party.sdk)
      if (!owner || !groups.size || groups.has(owner) || namedAfter(party, owner)) return []
      const link = linkBehind(reading, found, party)
      return link ? [{ values: [party.name, host], evidence: [party.evidence[0]!, link] }] : []
    })
  },
}

/** As far may a link stand behind the name, in characters. */
const reach = 1500

/** The link as it stands in the text behind the name, with no other party named between: only then it is surely this one's. */
function linkBehind({ document }: Reading, { thirdParties }: Found, party: ThirdParty): Evidence | undefined {
  const url = party.url!
  for (const { start } of party.evidence) {
    const at = document.text.indexOf(url, start)
    const named = [party.name, ...party.aliases].some((name) => document.text.slice(start, at).includes(name))
    if (at < 0 || at - start > reach || !named) continue
    const between = thirdParties.some((other) => other !== party && other.evidence.some((quote) => quote.start > start && quote.start < at))
    if (!between && !names(fold(document.text.slice(Math.max(0, start - 60), at)), ownerOf(hostOf(url)!)!))
      return { quote: url, start: at, end: at + url.length }
  }
  return undefined
}

/** The words before the link name a product of the owner of the link: then it may be that one's. */
const names = (words: string, owner: string) => aliasesOf(owner).some((alias) => words.includes(alias))

/** The vendor printed beside it is the owner of the link: then the name is what misleads us. */
function namedAfter({ vendor, name, aliases }: ThirdParty, owner: string): boolean {
  if (vendor && groupsOfCompany(vendor)?.has(owner)) return true
  const word = owner.split('.')[0]!
  return word.length > 2 && [name, ...aliases, vendor ?? ''].some((text) => text.toLowerCase().includes(word))
}

function ownDomains({ document }: Reading, { facts }: Found): Set<string> {
  const addresses = [...facts.urls, ...(document.url ? [document.url] : [])].flatMap((url) => hostOf(url) ?? [])
  const mail = facts.emails.map((address) => address.slice(address.indexOf('@') + 1).toLowerCase())
  return new Set([...addresses, ...mail].map(registrable).filter((domain) => !freeMail.has(domain)))
}

const freeMail = new Set([
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'sina.cn',
  'gmail.com',
  'foxmail.com',
  'outlook.com',
  'hotmail.com',
  '139.com',
  '189.cn',
  'aliyun.com',
])
