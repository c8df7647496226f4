import { traditional, variants } from '../knowledge/traditional.ts'
import { lazy } from './once.ts'

/**
 * Folds a text for matching: full-width to half-width, capitals to small letters, Traditional to Simplified characters,
 * every kind of blank to a space (line breaks stay). One code unit becomes one code unit, so offsets into the folded text
 * are offsets into the text.
 */
export function fold(text: string): string {
  const table = foldedUnits()
  let same = 0
  while (same < text.length && table[text.charCodeAt(same)] === text.charCodeAt(same)) same++
  if (same === text.length) return text
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)]!
  return decoder.decode(units)
}

const decoder = new TextDecoder('utf-16le')

/** Ideographs, syllables and surrogates have no capitals. */
const hasCase = (unit: number) => unit < 0x2e80 || (unit > 0xa000 && unit < 0xac00) || unit >= 0xf900

const foldedUnits = lazy(() => {
  const table = new Uint16Array(65536)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  for (let unit = 0; unit < 0x10000; unit++) {
    if (!hasCase(unit)) continue
    const lower = String.fromCharCode(table[unit]!).toLowerCase()
    if (lower.length === 1) table[unit] = lower.charCodeAt(0)
  }
  for (const blank of '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff')
    table[blank.charCodeAt(0)] = 32
  for (const pairs of [traditional, variants])
    for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  return table
})
