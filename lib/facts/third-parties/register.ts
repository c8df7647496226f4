import { nameFrills, nameMarks } from '../../knowledge/sdks/words.ts'
import { sdks, type Sdk } from '../../knowledge/sdks/index.ts'
import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/once.ts'

/** What is left of a name for comparing: folded, without blanks, marks and the words SDK, Android, iOS. */
export function keyOf(name: string): string {
  const folded = fold(name).replace(nameMarks, '')
  return folded.replace(nameFrills, '') || folded
}

const byKey = lazy(() => {
  const found = new Map<string, Sdk>()
  // 微信SDK and 微信支付 are told apart by their own words; one key keeps the first that claims it.
  for (const sdk of sdks())
    for (const alias of [...sdk.aliases, sdk.name]) {
      const key = keyOf(alias)
      if (!found.has(key)) found.set(key, sdk)
    }
  return found
})

/** The register's entry for a name, by its whole key; ambiguous aliases count, since the name stands where an SDK is listed. */
export const sdkNamed = (name: string): Sdk | undefined => byKey().get(keyOf(name))

const byPackage = lazy(() =>
  sdks()
    .flatMap((sdk) => sdk.packages.map((prefix) => ({ prefix, sdk })))
    .sort((a, b) => b.prefix.length - a.prefix.length),
)

/** The register's entry for a package name. */
export const sdkOfPackage = (name: string): Sdk | undefined =>
  byPackage().find(({ prefix }) => name === prefix || name.startsWith(`${prefix}.`))?.sdk
