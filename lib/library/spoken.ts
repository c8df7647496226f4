import { sdks } from '../knowledge/sdks/index.ts'
import { translator, type Locale } from '../../locales/index.ts'
import { lazy } from '../text/once.ts'
import type { Spoken } from './search-index.ts'

const byId = lazy(() => new Map(sdks().map((sdk) => [sdk.id, sdk])))

/** The name of a key of `facets.sdks`: the register's, or the printed one. */
export const sdkName = (key: string): string => (key.startsWith('=') ? key.slice(1) : (byId().get(key)?.name ?? key))

/** How a reader of this language calls what the index knows as ids. */
export function spokenIn(locale: Locale): Spoken {
  const { label } = translator(locale)
  return {
    locale,
    category: (id) => [label('category', id)],
    route: (kind) => [label('route', kind)],
    sdk: (key) => {
      const known = byId().get(key)
      return known ? [known.name, ...known.aliases] : []
    },
  }
}
