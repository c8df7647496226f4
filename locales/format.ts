/** Fills the placeholders of a message. Tiny on purpose: `{name}` and, for languages that count, `{count:word|words}`. */

/** Values by placeholder name. Numbers are written in the reader's way. */
export type Values = Readonly<Record<string, string | number>>

/** `{name}`, or `{name:one|other}`, which chooses by the plural rules of the language. */
const PLACEHOLDER = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/gu

/** Names of the placeholders that a message uses, without repeats, in order. */
export const placeholders = (message: string): string[] => [...new Set([...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))]

/**
 * Writes a message with its values. A value that is missing leaves its placeholder standing: visible to a developer, harmless to a reader.
 * @param tag BCP 47 tag for numbers and plurals
 */
export function fill(message: string, values: Values, tag: string): string {
  return message.replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined && other !== undefined) {
      return new Intl.PluralRules(tag).select(Number(value)) === 'one' ? one : other
    }
    return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value
  })
}
