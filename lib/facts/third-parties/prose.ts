import { brandOf, goesOn, makers, leavesOff, quotedSdks, roll, runBy, sentence, takes } from '../../knowledge/zh/third-party-prose.ts'
import type { Clause, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { fold } from '../../text/fold.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { actIn, listIn, purposeIn } from './acts.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { isCompany, isName, namesIn, platformsIn } from './names.ts'
import { printed, trimmed } from './places.ts'
import { keyOf, sdkNamed, sdkOfPackage } from './register.ts'
import type { Record } from './record.ts'
import { spokenIn, type Spoken } from './spoken.ts'
import { urlIn } from './links.ts'

const LONGEST_QUOTE = 120
/** Clauses that a point about one SDK may have. */
const MOST_CLAUSES = 10

/** What is being told at the moment: the SDKs of a numbered point, or of the sentence before. */
interface Topic {
  drafts: Draft[]
  item: boolean
  section: number
  block: number
  from: number
  last: number
}

/** SDKs named in numbered points and sentences, with what these say that they take. What is taken has been read as tables or blocks. */
export function proseDrafts(reading: Reading, isTaken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  let topic: Topic | undefined
  let rolling = -1
  reading.clauses.forEach((clause, index) => {
    if (reading.document.blocks[clause.block]?.kind === 'row' || isTaken(clause)) {
      topic = undefined
      return
    }
    const { folded } = reading
    if (roll.test(folded.slice(clause.body, clause.body + 24))) rolling = clause.block
    const all = folded.slice(clause.start, clause.end).includes('sdk') ? spokenIn(folded, { start: clause.body, end: clause.end }) : []
    const names = all.filter(({ end }) => !isTaken({ start: end - 3, end }))
    // A clause of a page without line breaks may run over into a table: what it says is said there.
    if (names.length < all.length) {
      topic = undefined
      return
    }
    const whole =
      index === 0 ||
      clause.body > clause.start ||
      /[。;!?:]/u.test(folded[reading.clauses[index - 1]!.end - 1] ?? '') ||
      reading.clauses[index - 1]!.section !== clause.section
    const title = whole ? titleOf(reading, clause, names) : undefined
    if (title) {
      topic = { drafts: title, item: true, section: clause.section, block: clause.block, from: index, last: index }
      found.push(...title)
      tell(reading, topic, clause, names)
      return
    }
    if (rolling === clause.block) {
      const rolled = rollOf(reading, clause)
      if (rolled.length) {
        topic = { drafts: rolled, item: false, section: clause.section, block: clause.block, from: index, last: index }
        found.push(...rolled)
        tell(reading, topic, clause, [])
        return
      }
    }
    if (topic && continues(reading, topic, clause, index)) {
      topic.last = index
      const other = topic.item ? [] : fresh(topic, names)
      if (other.length === 0) {
        tell(reading, topic, clause, names)
        return
      }
    }
    const quoted = quotedOf(reading, clause)
    if (quoted.length) {
      topic = { drafts: quoted, item: false, section: clause.section, block: clause.block, from: index, last: index }
      found.push(...quoted)
      tell(reading, topic, clause, [])
      return
    }
    const spoken = names.filter((name) => !name.functional || name.used)
    if (spoken.length === 0) {
      if (!topic?.item) topic = undefined
      return
    }
    const drafts = spoken.map((name) => draftOf(reading, clause, name, 'prose'))
    topic = { drafts, item: false, section: clause.section, block: clause.block, from: index, last: index }
    found.push(...drafts)
    tell(reading, topic, clause, [])
  })
  return found
}

/** SDKs that a row says another one brings along. */
export const embeddedIn = (reading: Reading, record: Record): Draft[] =>
  (record.cells.embedded ?? []).flatMap((cell) =>
    spokenIn(reading.folded, cell)
      .filter((name) => !name.functional)
      .map((name) => draftOf(reading, cell, name, 'prose')),
  )

/** Does the clause begin with the name of an SDK as its title (（1）推送SDK：…, com.a.b：…)? */
function titleOf(reading: Reading, clause: Clause, names: Spoken[]): Draft[] | undefined {
  const { folded } = reading
  const first = names[0]
  const numbered = clause.body > clause.start
  const opens = reading.document.blocks[clause.block]?.start === clause.start
  const head = folded.slice(clause.body, Math.min(clause.end, clause.body + 60))
  const stop = /[:。]|(?<=sdk)(?=[ (,]|$)/u.exec(head)
  if (!stop || !(numbered || opens)) return undefined
  const words = head.slice(0, stop.index)
  const span = trimmed(folded, { start: clause.body, end: clause.body + stop.index })
  const packaged = /^[a-z]+(?:\.[a-z_]\w*){2,}/u.test(words)
  const called = /sdk|api$/u.test(words) && first !== undefined && first.start <= clause.body + 1
  const known = sdkNamed(words) !== undefined && stop[0] === ':' && numbered
  if (!packaged && !called && !known && !(/api$/u.test(words) && numbered)) return undefined
  if (words.length > 40) return undefined
  // The list in brackets behind the title holds products of their own (shareSDK（包含微信SDK、QQSDK）).
  const inner = names.filter(
    (name) =>
      name.start > span.start && name.end <= clause.body + 80 && /\((?:包含|包括|含|如)[^)]*$/u.test(folded.slice(span.start, name.start)),
  )
  const drafts = namesIn(printed(reading.document, span)).map((name) => ({
    ...emptyDraft('item', name.name, evidenceAt(reading.document.text, span.start, Math.min(clause.end, span.start + LONGEST_QUOTE))),
    aliases: name.aliases,
    vendor: name.vendor,
    sdk: (sdkNamed(name.name) ?? name.packages.map(sdkOfPackage).find((sdk) => sdk))?.id ?? null,
    platforms: [...platformsIn(head.slice(0, stop.index + 14))],
  }))
  return drafts.length ? [...drafts, ...inner.map((name) => draftOf(reading, clause, name, 'item'))] : undefined
}

/** The names before the first comma of a clause in a paragraph that lists the third parties in use. */
function rollOf(reading: Reading, clause: Clause): Draft[] {
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
function quotedOf(reading: Reading, clause: Clause): Draft[] {
  const match = quotedSdks.exec(reading.folded.slice(clause.start, clause.end))
  if (!match) return []
  const start = clause.start + match.index + match[0].indexOf(match[1]!)
  return namesIn(printed(reading.document, { start, end: start + match[1]!.length })).map((name) => ({
    ...emptyDraft('item', name.name, evidenceAt(reading.document.text, start, Math.min(clause.end, start + LONGEST_QUOTE))),
    sdk: sdkNamed(name.name)?.id ?? null,
    platforms: [...platformsIn(reading.folded.slice(clause.start, start))],
  }))
}

function draftOf(reading: Reading, clause: Span, name: Spoken, form: Draft['form']): Draft {
  const { document, folded } = reading
  const words = printed(document, name)
  const draft = emptyDraft(form, words, evidenceAt(document.text, ...quoteAround(clause, name)))
  const around = folded.slice(clause.start, clause.end)
  const paying = /支付|付款/u.test(around) && !/登录|登陆|分享/u.test(around)
  draft.sdk =
    (paying ? brandOf.pay?.[folded.slice(name.start, name.stem).replace(/ /gu, '')] : undefined) ??
    sdkNamed(words)?.id ??
    name.known?.id ??
    null
  draft.vendor = makerOf(words)
  draft.platforms = [...platformsIn(words)]
  const before = folded.slice(Math.max(clause.start, name.start - 40), name.start)
  const owner = /([\p{Script=Han}a-z0-9()]{4,30}公司|\p{Script=Han}{2,4}|[a-z]{3,12})(?:提供)?的\s*$/u.exec(before)
  if (owner) {
    const start = name.start - before.length + owner.index
    const company = /[\p{Script=Han}a-z0-9()]*公司$/u.test(owner[1]!)
    const vendor = document.text.slice(start, start + owner[1]!.length).replace(/^.*(?:集成了|使用了|接入了|集成|使用|接入|由)/u, '')
    if (company || (isName(vendor) && !/我们|您|自己|合作|第三|提供|关联/u.test(vendor))) draft.vendor = vendor
  }
  return draft
}

/** A maker's name with which a product's name begins, as printed (腾讯Bugly SDK); null where the product is the maker's name alone. */
function makerOf(name: string): string | null {
  const match = makers.exec(fold(name))
  return match && match[2] ? name.slice(0, match[1]!.length) : null
}

function quoteAround(clause: Span, name: Span): [number, number] {
  if (clause.end - clause.start <= LONGEST_QUOTE) return [clause.start, clause.end]
  const start = Math.max(clause.start, Math.min(name.start - 30, clause.end - LONGEST_QUOTE))
  return [start, Math.min(clause.end, start + LONGEST_QUOTE)]
}

/** Adds what a clause says to the SDKs that are the topic. Other names in a point about one SDK are its own other names. */
function tell(reading: Reading, topic: Topic, clause: Clause, names: Spoken[]) {
  const mark = reading.folded.slice(clause.body, clause.end).indexOf(':')
  const colon = mark < 0 ? -1 : clause.body + mark
  const from = topic.item ? reading.clauses[topic.from]!.start : clause.start
  const said = actIn(reading, clause, { start: from, end: clause.end })
  const bare =
    topic.item &&
    said.data.length === 0 &&
    !said.none &&
    colon > 0 &&
    colon < clause.end &&
    colon - clause.body < 40 &&
    !sentence.test(reading.folded.slice(colon, clause.end)) &&
    !takes.test(reading.folded.slice(colon, clause.end))
  const act = bare ? listIn(reading, { start: colon + 1, end: clause.end }) : said
  const purpose = purposeIn(reading, clause)
  const url = addressesIn(reading.folded, clause) === 1 ? urlIn(reading, clause) : null
  const [main] = topic.drafts
  if (topic.item && main)
    for (const name of names) {
      const words = printed(reading.document, name)
      if (keyOf(words) === keyOf(main.name) || topic.drafts.some((draft) => keyOf(draft.name) === keyOf(words))) continue
      if (!main.aliases.includes(words)) main.aliases.push(words)
      const at = words.lastIndexOf(main.name.replace(/\s*sdk$/iu, ''))
      const owner = at > 0 ? words.slice(0, at).trim() : ''
      if (owner.length >= 2 && isName(owner)) main.vendor ??= owner
    }
  const company = topic.drafts.length === 1 ? runBy.exec(reading.folded.slice(clause.start, clause.end)) : null
  if (main && company) {
    const at = clause.start + company.index + company[0].length - company[1]!.length
    main.vendor ??= printed(reading.document, { start: at, end: at + company[1]!.length })
  }
  if (main && topic.item) main.vendor ??= makerOf(main.name) ?? main.aliases.map(makerOf).find((maker) => maker !== null) ?? null
  for (const draft of topic.drafts) {
    for (const category of act.data) if (!draft.data.includes(category)) draft.data.push(category)
    if (act.words) draft.dataWords.push(act.words)
    if (act.none && draft.data.length === 0) draft.saysNone = true
    if (purpose && draft.purposes.length === 0) draft.purposes.push(purpose)
    draft.url ??= url
    draft.own.push({ start: clause.start, end: clause.end })
  }
}

const addressesIn = (folded: string, { start, end }: Span) => folded.slice(start, end).split('http').length - 1

/** Is the clause still about the topic? */
function continues(reading: Reading, topic: Topic, clause: Clause, index: number): boolean {
  if (clause.section !== topic.section || index - topic.from > MOST_CLAUSES || index !== topic.last + 1) return false
  const { folded } = reading
  const words = folded.slice(clause.start, clause.end)
  if (clause.body > clause.start) return false
  const broken = !/[。;!?]/u.test(folded[reading.clauses[index - 1]!.end - 1] ?? '。')
  if (clause.block !== topic.block) {
    if (!broken && !/^(?:该|此|这些)?sdk/u.test(words)) return false
    topic.block = clause.block
  }
  if (broken) return true
  if (leavesOff.test(words)) return false
  return topic.item || goesOn.test(words)
}

/** Names in the clause that the topic does not have yet. */
const fresh = (topic: Topic, names: Spoken[]) =>
  names.filter(
    (name) => !topic.drafts.some((draft) => draft.evidence.start <= name.start && draft.sdk !== null && draft.sdk === name.known?.id),
  )
