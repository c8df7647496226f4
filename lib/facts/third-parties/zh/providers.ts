import {
  amongOthers,
  andOthers,
  companiesProvide,
  companyClass,
  ownService,
  pointOfSdk,
  provided,
  sdkProvided,
  providerStops,
} from '../../../knowledge/zh/third-party-prose.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { actIn } from './acts.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { isCompany, isName } from './names.ts'
import { ownNames } from './own.ts'
import { printed, trimmed } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { mentionsIn } from '../mentions.ts'

const LONGEST_QUOTE = 120
const MOST_CLAUSES = 6
/** Longest title of a point about an SDK, its number included. */
const LONGEST_TITLE = 30
/** A name that begins or ends with a known one stands for it when it is no longer than this. */
const SHORT_NAME = 8

/** What a brand's name is called by when it stands for a service (微信登录). */
const brandService = /(?:登录|登陆|分享|支付|提现)$/u

interface Provider {
  draft: Draft
  /** Names by which later sentences speak of it: 高德, 今日头条. */
  called: string[]
}

/** Services that the policy says are provided by named companies: 目前我们的位置服务由X公司提供，我们会接入X的SDK，他们会通过SDK收集…. */
export function providerDrafts(reading: Reading, taken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  const own = ownNames(reading)
  let open: { providers: Provider[]; section: number; last: number; from: number } | undefined
  reading.clauses.forEach((clause, index) => {
    if (reading.document.blocks[clause.block]?.kind === 'row' || taken(clause)) {
      open = undefined
      return
    }
    const words = reading.folded.slice(clause.start, clause.end)
    const match = words.includes('提供') && words.includes('由') ? provided.exec(words) : null
    const providers = match ? providersOf(reading, clause, match, own) : []
    if (providers.length) {
      open = { providers, section: clause.section, last: index, from: index }
      found.push(...providers.map((provider) => provider.draft))
      tell(reading, open.providers, clause, words.slice(match!.index + match![0].length), clause.start + match!.index + match![0].length)
      return
    }
    if (
      !open ||
      clause.section !== open.section ||
      index !== open.last + 1 ||
      index - open.from > MOST_CLAUSES ||
      (clause.body > clause.start && !/^\*/u.test(words))
    ) {
      open = undefined
      return
    }
    if (providerStops.test(words)) {
      open = undefined
      return
    }
    open.last = index
    tell(reading, open.providers, clause, words, clause.start)
  })
  return found
}

/** A sentence of a point whose title is an SDK (（1）甲SDK。…该组件由乙公司提供): the company is the SDK's, see `prose.ts`. */
function inPoint({ document, folded }: Reading, clause: Clause): boolean {
  const { start } = document.blocks[clause.block]!
  return pointOfSdk.test(folded.slice(start, start + LONGEST_TITLE))
}

function providersOf(reading: Reading, clause: Clause, match: RegExpExecArray, own: (name: string) => boolean): Provider[] {
  const { document, folded } = reading
  const service = match[1]!
  // 个推SDK由X公司提供, 该SDK由X公司提供: the SDK is the entry and X the company behind it (`prose.ts`).
  if (inPoint(reading, clause) || ownService.test(service) || sdkProvided.test(service) || own(service.replace(/[“”"是]/gu, ''))) return []
  const among = amongOthers.exec(match[2]!)
  const said = among ? among[1]! : match[2]!
  const from = clause.start + match.index + match[0].indexOf(said, match[0].indexOf('由') + 1)
  const rest = andOthers.exec(said)?.[0].length ?? 0
  // 由第三方甲、乙提供
  const kind = companyClass.exec(said)?.[0].length ?? 0
  const list = trimmed(folded, { start: from + kind, end: from + said.length - rest })
  const parts = listParts(folded, list)
  const others = parts.filter((part) => !own(folded.slice(part.start, part.end).replace(/\([^()]*\)$/u, '')))
  const named = others.filter((part) => {
    const words = folded.slice(part.start, part.end)
    const bare = words.replace(/\([^()]*\)$/u, '')
    if (!isName(bare)) return false
    return (
      (among !== null && bare.length <= SHORT_NAME) ||
      isCompany(bare) ||
      mentionsIn(folded, part).some(
        ({ start, end }) =>
          (start === part.start && end === part.end) ||
          ((start === part.start || end === part.end) && part.end - part.start <= SHORT_NAME && !words.startsWith('第三方')),
      ) ||
      /联盟$/u.test(words)
    )
  })
  if (named.length === 0 || named.length < parts.length / 2) return []
  const serviceStart = clause.start + match.index + match[0].indexOf(service)
  const by = folded.indexOf('由', serviceStart + service.length)
  const purpose = printed(document, trimmed(folded, { start: serviceStart, end: by }, '是均将会')).replace(
    /^.*(?:我们的|您的|本应用的?|本业务中的|目前)|^[此该本](?:项|类)?(?:功能|服务|业务)$/u,
    '',
  )
  const after = folded.slice(clause.start + match.index + match[0].length, clause.end)
  const owner = named.length === 1 ? /(?:接入|使用|集成)([\p{Script=Han}a-z+]{2,8}?)的{0,2}sdk/u.exec(after) : null
  return named.map((part) => {
    const whole = printed(document, part)
    const bracket = /[（(](?:以下)?(?:简称|统称|称)?为?[“"「]?([^（）()”"」]{2,10})[”"」]?[)）]$/u.exec(whole)
    const company = bracket && isCompany(whole.slice(0, bracket.index)) ? whole.slice(0, bracket.index) : whole
    const brand = mentionsIn(folded, { start: serviceStart, end: serviceStart + service.length }).find(
      ({ start, end }) => !own(folded.slice(start, end).replace(brandService, '')),
    )
    const draft = emptyDraft('item', company, evidenceAt(document.text, clause.start, Math.min(clause.end, clause.start + LONGEST_QUOTE)))
    const called = [company]
    if (bracket && company !== whole) {
      draft.aliases.push(bracket[1]!)
      called.push(bracket[1]!)
    }
    draft.vendor = company
    draft.byPurpose = true
    draft.purposes = purpose.length >= 2 ? [purpose] : []
    if (owner && isName(owner[1]!) && !companiesProvide.test(owner[1]!)) {
      const at = after.indexOf(owner[0]) + owner[0].indexOf(owner[1]!)
      const start = clause.start + match.index + match[0].length + at
      draft.name = printed(document, { start, end: start + owner[0].length - owner[0].indexOf(owner[1]!) })
      draft.aliases = [...new Set([printed(document, { start, end: start + owner[1]!.length }), company, ...draft.aliases])]
      called.push(draft.aliases[0]!)
    }
    // 微信登录由腾讯提供: the service has the name that counts.
    if (brand && /登录|分享|支付|提现|登陆/u.test(service)) {
      draft.aliases = [...new Set([purpose, draft.name, ...draft.aliases])].filter((name) => name !== '')
      if (draft.name === company) draft.name = printed(document, brand).replace(brandService, '')
      draft.byPurpose = false
    }
    draft.sdk = sdkNamed(draft.name)?.id ?? draft.aliases.map(sdkNamed).find((sdk) => sdk)?.id ?? null
    return { draft, called }
  })
}

/** The parts of a list of companies: set apart by 、 and 和 outside of brackets. */
function listParts(folded: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let i = start; i <= end; i++) {
    const unit = folded[i]
    if (unit === '(') depth++
    else if (unit === ')') depth--
    if (
      i === end ||
      (depth === 0 && (unit === '、' || ((unit === '和' || unit === '及' || unit === '与') && /[)司]/u.test(folded[i - 1] ?? ''))))
    ) {
      const part = trimmed(folded, { start: from, end: i })
      if (part.end > part.start) parts.push(part)
      from = i + 1
    }
  }
  return parts
}

/** What a clause says that the providers take: one by name, or all (他们, 这些公司). */
function tell(reading: Reading, providers: Provider[], clause: Clause, words: string, start: number) {
  const bare = words.trim()
  if (bare === '') return
  const one = providers.filter(({ called }) => called.some((name) => bare.slice(0, 40).toLowerCase().includes(name.toLowerCase())))
  const act = actIn(reading, { start, end: clause.end })
  for (const { draft } of one.length ? one : providers) {
    for (const category of act.data) if (!draft.data.includes(category)) draft.data.push(category)
    if (act.words) draft.dataWords.push(act.words)
    if (act.none && draft.data.length === 0) draft.saysNone = true
    draft.own.push({ start: clause.start, end: clause.end })
  }
}
