import type { Language } from '../model.ts'
import { traditional } from '../knowledge/traditional.ts'

const onlyTraditional = new Set<string>()
const onlySimplified = new Set<string>()
for (let i = 0; i < traditional.length; i += 2) {
  onlyTraditional.add(traditional[i]!)
  onlySimplified.add(traditional[i + 1]!)
}

/** The language of a text, from its characters alone. Short or mixed texts count as Chinese when a fifth of the letters are Han. */
export function languageOf(text: string): Language {
  let han = 0
  let latin = 0
  let hant = 0
  let hans = 0
  const sample = text.length > 60_000 ? text.slice(0, 30_000) + text.slice(-30_000) : text
  for (const character of sample) {
    if (/\p{Script=Han}/u.test(character)) {
      han++
      if (onlyTraditional.has(character)) hant++
      else if (onlySimplified.has(character)) hans++
    } else if (/\p{Script=Latin}/u.test(character)) latin++
  }
  // A Han character says about as much as four Latin letters.
  if (han * 4 >= latin && han > 0) return hant > hans ? 'zh-Hant' : 'zh-Hans'
  return latin > 0 ? 'en' : 'other'
}
