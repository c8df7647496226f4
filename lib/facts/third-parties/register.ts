import { nameFrills, nameMarks } from '../../knowledge/sdks/words.ts'
import { sdks, type Sdk } from '../../knowledge/sdks/index.ts'
import { fold } from '../../text/fold.ts'

/** What is left of a name for comparing: folded, without blanks, marks and the words SDK, Android, iOS. */
export function keyOf(name: string): string {
  const folded = fold(name).replace(nameMarks, '')
  return folded.replace(nameFrills, '') || folded
}

interface Alias {
  sdk: Sdk
  /** Needs the context of an SDK, login, payment or sharing. */
  ambiguous: boolean
}

const byKey = new Map<string, Alias>()
for (const sdk of sdks)
  for (const alias of [...sdk.aliases, sdk.name]) {
    const key = keyOf(alias)
    // 微信SDK and 微信支付 are told apart by their own words; one key keeps the first that claims it.
    if (!byKey.has(key))
      byKey.set(key, { sdk, ambiguous: sdk.ambiguous.includes(alias) || sdk.ambiguous.some((word) => keyOf(word) === key) })
  }

/** The register's entry for a name, by its whole key; ambiguous aliases count, since the name stands where an SDK is listed. */
export const sdkNamed = (name: string): Sdk | undefined => byKey.get(keyOf(name))?.sdk

const byPackage = sdks.flatMap((sdk) => sdk.packages.map((prefix) => ({ prefix, sdk }))).sort((a, b) => b.prefix.length - a.prefix.length)

/** The register's entry for a package name. */
export const sdkOfPackage = (name: string): Sdk | undefined =>
  byPackage.find(({ prefix }) => name === prefix || name.startsWith(`${prefix}.`))?.sdk
