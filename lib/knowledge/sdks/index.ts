import { lazy } from '../../text/once.ts'
import { register } from './register.ts'

/** A known SDK or service. `aliases` and `ambiguous` hold no alias twice; see `register.ts` for what they mean. */
export interface Sdk {
  id: string
  name: string
  categories: string[]
  confidence: 'verified' | 'known' | 'medium' | 'low'
  aliases: string[]
  /** The aliases that name other things as well. */
  ambiguous: string[]
  vendors: string[]
  packages: string[]
  domains: string[]
}

const list = (cell: string) => cell.split('|').filter((part) => part !== '')

/** The register, in its order. Read when it is first asked for: a worker that only saves or counts does without. */
export const sdks = lazy((): readonly Sdk[] =>
  register
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', name = '', categories = '', confidence = '', aliases = '', vendors = '', packages = '', domains = ''] = line
        .split(/(?: |^);(?: |$)/u)
        .map((cell) => cell.trim())
      const all = list(aliases)
      return {
        id,
        name,
        categories: categories.split(','),
        confidence: confidence as Sdk['confidence'],
        aliases: all.map((alias) => alias.replace(/\?$/u, '')),
        ambiguous: all.filter((alias) => alias.endsWith('?')).map((alias) => alias.slice(0, -1)),
        vendors: list(vendors),
        packages: list(packages),
        domains: list(domains),
      }
    }),
)
