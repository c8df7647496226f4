import type { Reading } from '../reading.ts'

/**
 * A fact family reads each language with its own rules. Traditional Chinese is folded to Simplified beforehand and read by
 * the same ones. A language without rules gives `empty`: nothing is stated about what was not read.
 */
export function byLanguage<Result, More extends unknown[]>(
  readers: { zh: (reading: Reading, ...more: More) => Result },
  empty: () => Result,
) {
  return (reading: Reading, ...more: More): Result => {
    const language = reading.document.language
    return language === 'zh-Hans' || language === 'zh-Hant' ? readers.zh(reading, ...more) : empty()
  }
}
