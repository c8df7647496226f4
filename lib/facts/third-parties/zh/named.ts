import {
  beforeCompany,
  brandOf,
  byCompany,
  listBracket,
  listedIn,
  makers,
  noOwner,
  ownerBefore,
  phoneFunction,
  quotedSdks,
  roll,
  titleEnd,
} from '../../../knowledge/zh/third-party-prose.ts'
import { house } from '../../../knowledge/zh/third-party-names.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { isCompany, isFunctional, isName, namesIn, platformsIn } from './names.ts'
import { mentionsIn, type Mention } from '../mentions.ts'
import { printed, trimmed } from '../places.ts'
import { sdkNamed, sdkOfPackage } from '../register.ts'
import type { Record } from './record.ts'
import { spokenIn, type Spoken } from './spoken.ts'

const LONGEST_QUOTE = 120
/** Longest title of a point about an SDK. */
const LONGEST_TITLE = 40

/** SDKs that a row says another one brings along. */
export const embeddedIn = (reading: Reading, record: Record): Draft[] =>
  (record.cells.embedded ?? []).flatMap((cell) =>
    spokenIn(reading.folded, cell)
      .filter((name) => !name.functional)
      .map((name) => draftOf(reading, cell, name, 'prose')),
  )

/** Does the clause begin with the name of an SDK as its title (（1）推送SDK：…, com.a.b：…)? */
export function titleOf(reading: Reading, clause: Clause, names: Spoken[]): { drafts: Draft[]; end: number } | undefined {
  const { folded } = reading
  const first = names[0]
  const numbered = clause.body > clause.start
  const opens = reading.document.blocks[clause.block]?.start === clause.start
  if (!(numbered || opens)) return undefined
  const head = folded.slice(clause.body, Math.min(clause.end, clause.body + 80))
  const stop = titleEnd.exec(head)
  if (!stop || stop.index > LONGEST_TITLE) return undefined
  // 2.信鸽SDK获取…: a sentence, told as a point only where it has a number.
  if (!numbered && stop[0] === '' && !/[ (,]/u.test(head[stop.index] ?? ' ')) return undefined
  const words = head.slice(0, stop.index)
  const span = trimmed(folded, { start: clause.body, end: clause.body + stop.index })
  const packaged = /^[a-z]+(?:\.[a-z_]\w*){2,}/u.test(words)
  const called = /sdk|api$/u.test(words) && first !== undefined && first.start <= clause.body + 1
  const maker = byCompany.exec(head.slice(stop.index))
  const known = numbered && (stop[0] === ':' || maker !== null) && sdkNamed(words) !== undefined && !phoneFunction.test(words)
  if (!packaged && !called && !known && !(/api$/u.test(words) && numbered)) return undefined
  const company = maker && { start: clause.body + stop.index + maker[0].indexOf(maker[1]!), end: 0 }
  if (company) company.end = company.start + maker[1]!.length
  // The list in brackets behind the title holds products of their own (shareSDK（包含微信SDK、QQSDK）).
  const inner = names.filter(
    (name) =>
      name.start > span.start && name.end <= clause.body + 80 && /\((?:包含|包括|含|如)[^)]*$/u.test(folded.slice(span.start, name.start)),
  )
  const listed = productsIn(reading, clause, span)
  if (listed) return listed
  const drafts = namesIn(printed(reading.document, span)).map((name) => ({
    ...emptyDraft('item', name.name, evidenceAt(reading.document.text, span.start, Math.min(clause.end, span.start + LONGEST_QUOTE))),
    aliases: name.aliases,
    vendor: name.vendor ?? (company && printed(reading.document, company)),
    sdk: (sdkNamed(name.name) ?? name.packages.map(sdkOfPackage).find((sdk) => sdk))?.id ?? null,
    platforms: [...platformsIn(head.slice(0, stop.index + 14))],
  }))
  const end = clause.body + stop.index + (maker?.[0].length ?? 0)
  return drafts.length ? { drafts: [...drafts, ...inner.map((name) => draftOf(reading, clause, name, 'item'))], end } : undefined
}

/**
 * The products of a title that says what they do and lists them in a bracket (PUSH SDK(华为、小米、个推)), or that names several before one
 * word SDK (极光/华为推送SDK); undefined for any other title.
 */
function productsIn(reading: Reading, clause: Clause, title: Span): { drafts: Draft[]; end: number } | undefined {
  const { folded, document } = reading
  const entry = (span: Span): Draft => {
    const name = printed(document, span)
    return {
      ...emptyDraft('item', name, evidenceAt(document.text, span.start, Math.min(clause.end, span.start + LONGEST_QUOTE))),
      sdk: sdkNamed(name)?.id ?? mentionsIn(folded, span)[0]?.id ?? null,
      vendor: makerOf(name),
    }
  }
  const bracket = listBracket.exec(folded.slice(title.end, Math.min(clause.end, title.end + 120)))
  if (bracket && isFunctional(folded.slice(title.start, title.end))) {
    const from = title.end + bracket[0].indexOf(bracket[1]!)
    const spans = partsOf(folded, { start: from, end: from + bracket[1]!.length })
    const known = spans.filter((span) => mentionsIn(folded, span).length > 0)
    if (known.length * 2 > spans.length && spans.every((span) => isName(folded.slice(span.start, span.end))))
      return { drafts: spans.map(entry), end: title.end + bracket[0].length }
  }
  const spans = partsOf(folded, title)
  if (spans.length < 2 || !folded.slice(title.start, title.end).includes('/')) return undefined
  const begins = spans.map((span) => mentionsIn(folded, span).find((mention) => mention.start === span.start)?.id)
  const known = begins.filter((id) => id !== undefined)
  // 高德搜索/高德定位SDK is one product with two names.
  if (known.length * 2 <= spans.length || new Set(known).size === 1 || !spans.every((span) => isName(folded.slice(span.start, span.end))))
    return undefined
  return { drafts: spans.map(entry), end: title.end }
}

/** What stands between joining marks, outside of brackets within. */
function partsOf(folded: string, { start, end }: Span): Span[] {
  return [...folded.slice(start, end).matchAll(/[^、,/;]+/gu)]
    .map((match) => trimmed(folded, { start: start + match.index, end: start + match.index + match[0].length }))
    .filter((span) => span.end - span.start > 1)
}

/** The names before the first comma of a clause in a paragraph that lists the third parties in use. */
export function rollOf(reading: Reading, clause: Clause): Draft[] {
  const { folded } = reading
  const label = roll.exec(folded.slice(clause.body, clause.body + 24))
  const start = clause.body + (label?.[0].length ?? 0)
  const comma = folded.indexOf(',', start)
  if (comma < 0 || comma > clause.end || comma - start > 80) return []
  const span = trimmed(folded, { start, end: comma })
  if (/^(?:[当为此该这如您]|我们|用于)/u.test(folded.slice(span.start, span.end))) return []
  return namesIn(printed(reading.document, span)).map((name) => ({
    ...emptyDraft('prose', name.name, evidenceAt(reading.document.text, span.start, Math.min(clause.end, span.start + LONGEST_QUOTE))),
    form: 'item' as const,
    aliases: name.aliases,
    kind: isCompany(name.name) || /传媒$|公司$/u.test(name.name) ? ('partner' as const) : ('sdk' as const),
    sdk: sdkNamed(name.name)?.id ?? null,
  }))
}

/** Names in quotes behind the word SDK: 第三方SDK“甲、乙、丙”为…. */
export function quotedOf(reading: Reading, clause: Clause): Draft[] {
  const match = quotedSdks.exec(reading.folded.slice(clause.start, clause.end))
  if (!match) return []
  const quoted = (match[1] ?? match[2])!
  const start = clause.start + match.index + match[0].lastIndexOf(quoted)
  return namesIn(printed(reading.document, { start, end: start + quoted.length })).map((name) => ({
    ...emptyDraft('item', name.name, evidenceAt(reading.document.text, start, Math.min(clause.end, start + LONGEST_QUOTE))),
    sdk: sdkNamed(name.name)?.id ?? null,
    platforms: [...platformsIn(reading.folded.slice(clause.start, start))],
  }))
}

/** The names of a list behind a colon (合作的SDK包括：甲、乙（仅限某机型）、丙), of which most are known or called SDK. */
export function listOf(reading: Reading, clause: Clause): Draft[] {
  const { folded, document } = reading
  const words = folded.slice(clause.start, clause.end)
  const match = words.includes(':') && words.includes('、') ? listedIn.exec(words) : null
  if (!match) return []
  const from = clause.start + match.index + match[0].indexOf(match[1]!, match[0].indexOf(':') + 1)
  const spans = partsOf(folded, { start: from, end: from + match[1]!.length })
  const clear = spans.filter(
    (span) => folded.slice(span.start, span.end).includes('sdk') || mentionsIn(folded, span)[0]?.start === span.start,
  )
  if (spans.length < 2 || clear.length * 2 <= spans.length) return []
  return spans.flatMap((span) =>
    namesIn(printed(document, span)).map((name) => ({
      ...emptyDraft('prose', name.name, evidenceAt(document.text, ...quoteAround(clause, span))),
      sdk: sdkNamed(name.name)?.id ?? mentionsIn(folded, span)[0]?.id ?? null,
    })),
  )
}

export function draftOf(reading: Reading, clause: Span, name: Spoken, form: Draft['form']): Draft {
  const { document, folded } = reading
  const words = printed(document, name)
  const draft = emptyDraft(form, words, evidenceAt(document.text, ...quoteAround(clause, name)))
  const around = folded.slice(clause.start, clause.end)
  const paying = /支付|付款/u.test(around) && !/登录|登陆|分享/u.test(around)
  draft.sdk =
    (paying ? brandOf.pay?.[folded.slice(name.start, name.stem).replace(/ /gu, '')] : undefined) ??
    sdkNamed(words)?.id ??
    (name.known && covers(folded, name, name.known) ? name.known.id : null)
  draft.vendor = makerOf(words)
  draft.platforms = [...platformsIn(words)]
  draft.vendor = ownerOf(reading, clause, name) ?? draft.vendor
  return draft
}

/** A known name stands for the whole that it ends, or begins where no other product's name is added to it (友盟社交化分享SDK). */
const covers = (folded: string, { start, stem }: Spoken, known: Mention) =>
  known.kind === 'brand' || known.end === stem || (known.end - known.start) * 2 >= stem - start || house.test(folded.slice(known.end, stem))

/** Whose SDK it is, by the words before its name: X公司的甲SDK, 百度提供的甲SDK; null where they name nobody. */
export function ownerOf({ document, folded }: Reading, clause: Span, name: Span): string | null {
  const before = folded.slice(Math.max(clause.start, name.start - 40), name.start)
  const owner = ownerBefore.exec(before)
  if (!owner) return null
  const start = name.start - before.length + owner.index
  const vendor = document.text.slice(start, start + owner[1]!.length).replace(beforeCompany, '')
  const company = owner[1]!.endsWith('公司') && vendor.length > 3 && !noOwner.test(vendor)
  return company || sdkNamed(vendor) || makerOf(`${vendor}x`) ? vendor : null
}

/** A maker's name with which a product's name begins, as printed (腾讯Bugly SDK); null where the product is the maker's name alone. */
export function makerOf(name: string): string | null {
  const match = makers.exec(fold(name))
  return match && match[2] ? name.slice(0, match[1]!.length) : null
}

function quoteAround(clause: Span, name: Span): [number, number] {
  if (clause.end - clause.start <= LONGEST_QUOTE) return [clause.start, clause.end]
  const start = Math.max(clause.start, Math.min(name.start - 30, clause.end - LONGEST_QUOTE))
  return [start, Math.min(clause.end, start + LONGEST_QUOTE)]
}
