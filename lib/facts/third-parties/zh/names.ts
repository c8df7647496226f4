import { company, platformWords, bothPlatforms } from '../../../knowledge/zh/third-parties.ts'
import { functionalName } from '../../../knowledge/zh/third-party-prose.ts'
import { genericNames, source, library, notNames, sentenceWords } from '../../../knowledge/zh/third-party-names.ts'
import type { ThirdParty } from '../../../model.ts'
import { fold } from '../../../text/fold.ts'
import { keyOf } from '../register.ts'

export interface Name {
  name: string
  aliases: string[]
  vendor: string | null
  packages: string[]
}

const PACKAGE = /(?<![\w.])(?:com|cn|org|io|net|tv|im|me|de|pl|javax?|androidx?|top|xyz|dev|app)(?:\.[a-z_][\w-]*)+/giu
const LONGEST_NAME = 40

/** The names in the words of a name cell or label: several where it lists several products, none where it holds none. */
export function namesIn(words: string): Name[] {
  const clean = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[(（]?\d{1,3}[)）.、．]|[•·●▪*-])\s*/u, '')
    .replace(/^[^\p{L}\p{N}《“"(（【]+|^Ø\s*/u, '')
    .replace(/[:：。;；,，]+$/u, '')
    .trim()
  if (clean === '') return []
  // X SDK,来源于Y
  const from = source.exec(clean)
  if (from) return namesIn(clean.slice(0, from.index)).map((name) => ({ ...name, vendor: name.vendor ?? from[1]! }))
  const parts = split(clean)
  return (parts ?? [clean]).map(nameOf).filter((name): name is Name => name !== null)
}

/** Several products in one cell: every part must look like a product of its own. */
function split(words: string): string[] | null {
  const outside = words.replace(/[（(][^()（）]*[)）]/gu, (inner) => '\u0000'.repeat(inner.length))
  const cuts = [
    ...outside.matchAll(/[、，,;；]|(?<=sdk) (?=[^ ]{2,20} ?sdk)| ?和(?=[^ ]{1,12}sdk)|(?<=sdk) ?[和与及] ?(?=[a-z]{2,20} sdk)/giu),
  ]
  // 如您使用甲、乙…: a sentence.
  if (cuts.length === 0 || /[您你]/u.test(words)) return null
  const parts: string[] = []
  let from = 0
  for (const cut of cuts) {
    parts.push(words.slice(from, cut.index))
    from = cut.index + cut[0].length
  }
  parts.push(words.slice(from))
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== '')
  return trimmed.length > 1 &&
    trimmed.every((part) => part.length <= 24 && !/包名|公司/u.test(part) && !PACKAGE.test(part)) &&
    (!trimmed.some(isFunctional) || trimmed.every((part) => /.{3}sdk$/iu.test(part)))
    ? trimmed
    : null
}

/** Says only what it does (推送SDK, 认证激活SDK). */
export const isFunctional = (words: string): boolean => functionalName.test(fold(words).replace(/\s|的?sdk$/gu, ''))

/** 分享库（微信、微博、QQ）: a functional name whose bracket lists the products; null for any other words. */
export function libraryIn(words: string): Name[] | null {
  const match = /^([^（(]{2,12})[（(]([^（）()]{5,80})[)）]$/u.exec(words.trim())
  if (!match || !library.test(fold(match[1]!))) return null
  const parts = match[2]!.split(/[、，,/]/u).map((part) => part.trim())
  return parts.length > 1 ? parts.map(nameOf).filter((name): name is Name => name !== null) : null
}

function nameOf(words: string): Name | null {
  PACKAGE.lastIndex = 0
  const packages = [...words.matchAll(PACKAGE)].map((match) => match[0])
  let rest = words
  for (const name of packages) rest = rest.replace(name, ' ')
  const aliases: string[] = []
  rest = rest.replace(/[（(]\s*(?:包名|package)[^()（）]*[)）]/giu, ' ')
  // X(某某(中国)有限公司: the bracket that is missing at the end.
  if (count(rest, /[(（]/gu) === count(rest, /[)）]/gu) + 1 && /[(（].*公司$/u.test(rest.trim())) rest = `${rest.trim()}）`
  // A bracket at the end, or all that is left beside a package name, holds other names.
  const bracket = closingBracket(rest)
  let owner: string | null = null
  if (bracket && !isCompany(rest) && isCompany(bracket[1]!)) {
    // X（某某（深圳）有限公司）
    rest = rest.slice(0, bracket.index)
    owner = bracket[1]!.trim()
  } else if (bracket && !isCompany(rest) && !/^(?:android|ios|安卓|鸿蒙|harmony|通用|如|若|可选)/iu.test(bracket[1]!)) {
    rest = rest.slice(0, bracket.index)
    aliases.push(
      ...bracket[1]!
        .split(/[;；、,，/]|简称|以下/u)
        .map((part) => part.replace(/[“”"：:]|^\s*(?:包括|包含)?(?:包名)?|包名\s*$/gu, '').trim())
        .filter((part) => part.length > 1 && part.length <= 24),
    )
  }
  rest = rest
    .replace(/[（(]\s*[)）]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  let vendor: string | null = owner
  // A product with its company behind it (X SDK 某某有限公司), or words that are no part of the name.
  const behind = /^(.*?sdk)\s+(?=\S)(.{3,})$/iu.exec(rest)
  if (behind && !/^(?:sdk|android|ios|for|\(|（)/iu.test(behind[2]!)) {
    if (isCompany(behind[2]!)) vendor = behind[2]!
    rest = behind[1]!
  }
  if (rest === '' && aliases.length) rest = aliases.toSorted((a, b) => b.length - a.length)[0]!
  if (rest === '' && packages.length) rest = packages.shift()!
  rest = rest
    .replace(/^第三方(?:sdk)?(?=[“"])/iu, '')
    .replace(/^[“”"'《【「]+|[”“"'》】」]+$/gu, '')
    .replace(/(?:说明|的隐私政策)$/u, '')
    // 统计SDK功能, 广告SDK SDK
    .replace(/(?<=[^\s第三方]sdk)\s*(?:功能|统计|sdk)$/iu, '')
    .trim()
  if (!isName(rest)) return null
  return { name: rest, aliases: [...new Set([...aliases, ...packages])].filter((alias) => keyOf(alias) !== keyOf(rest)), vendor, packages }
}

const count = (words: string, pattern: RegExp) => words.match(pattern)?.length ?? 0

/** The bracket that ends the words, with brackets inside it; as a match whose first group is what stands in it. */
const closingBracket = (words: string) => /[（(]((?:[^()（）]|[（(][^()（）]{1,12}[)）]){1,120})[)）]\s*$/u.exec(words)

/** Can these words be the name of a product or company? */
export function isName(words: string): boolean {
  if (words.length < 2 || words.length > LONGEST_NAME) return false
  const folded = fold(words).replace(/\s/gu, '')
  if (/[。;:]|^\d+$|https?:/u.test(folded)) return false
  if (notNames.test(folded) || sentenceWords.test(folded)) return false
  return !genericNames.test(folded.replace(/的?(?:\(?sdk\)?|软件开发工具包)$/u, ''))
}

const wholeCompany = new RegExp(`^(?:${company.source})$`, 'u')
/** The words are the legal name of a company as a whole. */
export const isCompany = (words: string): boolean => wholeCompany.test(fold(words).trim())

/** The platforms named in words (a title, a name, a cell). */
export function platformsIn(words: string): ThirdParty['platforms'] {
  const folded = fold(words)
  if (bothPlatforms.test(folded)) return ['android', 'ios']
  return platformWords.filter(({ pattern }) => pattern.test(folded)).map(({ platform }) => platform)
}

const endingCompany = new RegExp(`(?:^|[\\s\\p{Script=Han})])(${company.source})$`, 'u')

/** The company that ends a span of a folded text (or, with `first`, the first company in it), without the words before it. */
export function companyAtEnd(
  folded: string,
  { start, end }: { start: number; end: number },
  first = false,
): { start: number; end: number } | undefined {
  const words = folded.slice(start, end)
  if (first) {
    const match = company.exec(words)
    return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined
  }
  // Behind the last blank at which a company begins: names before it may hold blanks and so may the company.
  for (let blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1))
    if (wholeCompany.test(words.slice(blank + 1)) && !/sdk|android|ios/u.test(words.slice(blank + 1)))
      return { start: start + blank + 1, end }
  const match = endingCompany.exec(words)
  return match ? { start: end - match[1]!.length, end } : undefined
}
