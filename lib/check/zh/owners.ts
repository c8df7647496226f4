import { sdks } from '../../knowledge/sdks/index.ts'
import { groupOfDomain, jointProducts, publicHosts, registrable } from '../../knowledge/sdks/groups.ts'
import { companyForms } from '../../knowledge/zh/checks.ts'
import { places } from '../../knowledge/zh/identity.ts'
import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/once.ts'

/** The group that a domain belongs to: a known one, or that of the SDK whose domain it is; nothing for a domain nobody knows. */
export function ownerOf(host: string): string | undefined {
  if (publicHosts.test(host)) return undefined
  const domain = registrable(host)
  return groupOfDomain.get(domain) ?? (known().has(domain) ? domain : undefined)
}

const known = lazy(() => new Set(sdks().flatMap((sdk) => sdk.domains.map(registrable))))

/** The groups of a known SDK. */
export function groupsOf(id: string): ReadonlySet<string> {
  return groups().get(id) ?? new Set()
}

const groups = lazy(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      sdks().map((sdk) => [
        sdk.id,
        new Set(
          [...sdk.domains, ...(jointProducts[sdk.id] ?? [])].map((domain) => groupOfDomain.get(registrable(domain)) ?? registrable(domain)),
        ),
      ]),
    ),
)

/** Names of the products of a group, folded, those that mean nothing else. */
export const aliasesOf = (group: string): readonly string[] => aliases().get(group) ?? []

const aliases = lazy(() => {
  const found = new Map<string, string[]>()
  for (const sdk of sdks())
    for (const group of groupsOf(sdk.id))
      found.set(group, [
        ...(found.get(group) ?? []),
        ...sdk.aliases.filter((alias) => alias.length > 1 && !sdk.ambiguous.includes(alias)).map(fold),
      ])
  return found
})

/** A company's name without brackets, blanks, its place and the words for its form: what tells it from others. */
export const coreOf = (name: string) =>
  fold(name)
    .replace(/[\s(),.]/gu, '')
    .replace(places, '')
    .replace(companyForms, '')

/** Shorter cores are words that many companies share. */
const telling = 3
const byCore = lazy(() => {
  const found = new Map<string, Set<string>>()
  for (const sdk of sdks())
    for (const vendor of sdk.vendors) {
      const core = coreOf(vendor)
      if (core.length < telling) continue
      const owned = found.get(core) ?? new Set()
      for (const group of groupsOf(sdk.id)) owned.add(group)
      found.set(core, owned)
    }
  return found
})

/** The groups that a legal name belongs to; nothing for one that nobody knows. A slip in the place's name does not matter. */
export function groupsOfCompany(name: string): ReadonlySet<string> | undefined {
  const core = coreOf(name)
  const same = byCore().get(core)
  if (same) return same
  for (const [other, owned] of byCore()) if (other.length > telling && core.endsWith(other)) return owned
  return undefined
}

/** The host of an address; nothing for what is none. */
export function hostOf(url: string): string | undefined {
  const host = /^(?:[a-z]+:\/\/)?(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)/iu.exec(url.trim())?.groups?.['host']
  return host?.toLowerCase()
}
