import { purposeBegins, saysNone, ways, type Field } from '../../../knowledge/zh/third-parties.ts'
import { addressWords, besides, lineOfText, whenUsed } from '../../../knowledge/zh/third-party-lists.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { termsIn } from '../../terms.zh.ts'
import { sdkNamed } from '../register.ts'
import { isCompany, isName, platformsIn } from './names.ts'

/** How well a line fits a column of each kind, by what stands in it; above 0 well, below 0 badly. */
export function fitsOf(reading: Reading, span: Span): (field: Field) => number {
  const words = reading.folded.slice(span.start, span.end).trim()
  const address = /https?:|^(?:www\.|<?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/u.test(words)
  const pure = address && !/\s|[\p{Script=Han}]{4}/u.test(words)
  const text = !address && lineOfText.test(words)
  const company = isCompany(words)
  const short = words.length <= 30
  const none = saysNone.test(words)
  const beside = besides.test(words)
  const terms = none || company ? 0 : termsIn(reading, span.start, span.end).length
  const fit: Partial<Record<Field, () => number>> = {
    url: () => (address ? 3 : none ? 1 : addressWords.test(words) ? 1.5 : -2),
    vendor: () => (company ? 3 : address ? -4 : beside ? 1 : terms > 0 || !short ? -2 : 0.5),
    name: () =>
      address
        ? -4
        : beside
          ? -2
          : company
            ? -1
            : /sdk/u.test(words) && short
              ? 2.5
              : sdkNamed(words)
                ? 3
                : terms > 0
                  ? -2
                  : short && isName(words)
                    ? 0.5
                    : -2,
    data: () => (beside ? -2 : terms > 0 ? 2 : none ? 1.5 : address ? -4 : company ? -3 : words.includes('权限') ? 1 : -1),
    purpose: () => (address ? -3 : company ? -2 : purposeBegins.test(words) ? 2 : none ? 0 : beside ? -1 : 0.3),
    scene: () => (address ? -3 : company ? -2 : whenUsed.test(words) ? 2 : none || beside ? -0.5 : 0.2),
    way: () => (ways.test(words) ? 3 : none ? 0 : -2),
    permission: () => (words.includes('权限') ? 2 : none ? 1 : address || company ? -3 : -1),
    platform: () => (platformsIn(words).length && short ? 2 : -1.5),
    type: () => (address || company || !short ? -2 : /sdk/u.test(words) ? 2 : 0.3),
  }
  const other = () => (address || company ? -2 : 0)
  return (field) => (fit[field] ?? other)() - (text ? 5 : 0) + (pure && field === 'url' ? 0.5 : 0)
}
