import { goesOn, leavesOff, plainRest, roll, runBy, sentence, takes } from '../../../knowledge/zh/third-party-prose.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { actIn, listIn } from './acts.ts'
import { type Draft } from '../draft.ts'
import { isFunctional, isName } from './names.ts'
import { printed } from '../places.ts'
import { keyOf } from '../register.ts'
import { spokenIn, type Spoken } from './spoken.ts'
import { urlIn } from '../links.ts'
import { unitsOf } from './units.ts'
import { draftOf, listOf, makerOf, ownerOf, quotedOf, rollOf, titleOf } from './named.ts'
import { purposeIn, tidied, titlePurposeIn } from './purposes.ts'

/** Clauses that a point about one SDK may have. */
const MOST_CLAUSES = 10

/** What is being told at the moment: the SDKs of a numbered point, or of the sentence before. */
interface Topic {
  drafts: Draft[]
  item: boolean
  /** The block of its title where that stands alone, as a heading or on its line: the next block is about it too. */
  heading?: number
  section: number
  block: number
  from: number
  /** Offset at which it begins. */
  start: number
  last: number
}

/** SDKs named in numbered points and sentences, with what these say that they take. What is taken has been read as tables or blocks. */
export function proseDrafts(reading: Reading, isTaken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  let topic: Topic | undefined
  let rolling = -1
  const units = unitsOf(reading)
  units.forEach((clause, index) => {
    if (reading.document.blocks[clause.block]?.kind === 'row' || isTaken(clause)) {
      topic = undefined
      return
    }
    const { folded } = reading
    if (roll.test(folded.slice(clause.body, clause.body + 24))) rolling = clause.block
    const all = spokenIn(folded, { start: clause.body, end: clause.end })
    const names = all.filter(({ end }) => !isTaken({ start: end - 3, end }))
    // A clause of a page without line breaks may run over into a table: what it says is said there.
    if (names.length < all.length) {
      topic = undefined
      return
    }
    const whole =
      index === 0 ||
      clause.body > clause.start ||
      /[。;!?:]/u.test(folded[units[index - 1]!.end - 1] ?? '') ||
      units[index - 1]!.section !== clause.section
    const title = whole ? titleOf(reading, clause, names) : undefined
    if (title) {
      topic = {
        drafts: title.drafts,
        item: true,
        ...((isHeading(reading, clause) || title.end >= clause.end - 1) && { heading: clause.block }),
        section: clause.section,
        block: clause.block,
        from: index,
        start: clause.start,
        last: index,
      }
      found.push(...title.drafts)
      tell(reading, topic, clause, names, title.end)
      return
    }
    if (rolling === clause.block) {
      const rolled = rollOf(reading, clause)
      if (rolled.length) {
        topic = { drafts: rolled, item: false, section: clause.section, block: clause.block, from: index, start: clause.start, last: index }
        found.push(...rolled)
        tell(reading, topic, clause, [])
        return
      }
    }
    if (topic && continues(reading, units, topic, clause, index)) {
      topic.last = index
      const other = topic.item ? [] : fresh(topic, names)
      if (other.length === 0) {
        tell(reading, topic, clause, names)
        return
      }
    }
    const listed = listOf(reading, clause)
    const quoted = listed.length ? listed : quotedOf(reading, clause)
    if (quoted.length) {
      topic = { drafts: quoted, item: false, section: clause.section, block: clause.block, from: index, start: clause.start, last: index }
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
    topic = { drafts, item: false, section: clause.section, block: clause.block, from: index, start: clause.start, last: index }
    found.push(...drafts)
    tell(reading, topic, clause, [])
  })
  return found
}

/** Adds what a clause says to the SDKs that are the topic. Other names in a point about one SDK are its own other names. */
function tell(reading: Reading, topic: Topic, clause: Clause, names: Spoken[], behind = clause.body) {
  const mark = reading.folded.slice(clause.body, clause.end).indexOf(':')
  const colon = mark < 0 ? -1 : clause.body + mark
  const from = topic.item ? topic.start : clause.start
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
  const purpose =
    purposeIn(reading, { start: behind, end: clause.end }) ??
    titlePurposeIn(reading, { start: clause.body, end: clause.end }) ??
    leadPurpose(reading, clause) ??
    (topic.item && act.data.length === 0 && !act.none ? restPurpose(reading, behind, clause.end) : null)
  const url = addressesIn(reading.folded, clause) === 1 ? urlIn(reading, clause) : null
  const [main] = topic.drafts
  if (topic.item && main && topic.drafts.length === 1)
    for (const name of names) {
      const words = printed(reading.document, name)
      if (keyOf(words) === keyOf(main.name) || topic.drafts.some((draft) => keyOf(draft.name) === keyOf(words))) continue
      if (!main.aliases.includes(words)) main.aliases.push(words)
      const at = words.lastIndexOf(main.name.replace(/\s*sdk$/iu, ''))
      const owner = at > 0 ? words.slice(0, at).trim() : ''
      if (owner.length >= 2 && isName(owner) && !isFunctional(main.name)) main.vendor ??= owner
    }
  const company = topic.drafts.length === 1 ? runBy.exec(reading.folded.slice(clause.start, clause.end)) : null
  if (main && company) {
    const at = clause.start + company.index + company[0].length - company[1]!.length
    // The company that is named wins over the maker's name in front of the product's.
    if (main.vendor === null || main.name.startsWith(main.vendor))
      main.vendor = printed(reading.document, { start: at, end: at + company[1]!.length })
  }
  if (topic.item) {
    const owner = names.map((name) => ownerOf(reading, clause, name)).find((vendor) => vendor !== null)
    // One that is only the maker's name in front of the product's gives way.
    if (owner) for (const draft of topic.drafts) if (draft.vendor === null || draft.name.startsWith(draft.vendor)) draft.vendor = owner
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

/** All that a point says behind the name of its SDK, where that is a short phrase (6、某某SDK，每日一图的图片显示). */
function restPurpose({ folded, document }: Reading, start: number, end: number): string | null {
  const rest = plainRest.exec(folded.slice(start, end))
  if (!rest) return null
  const at = start + rest[0].length - rest[1]!.length
  return tidied(printed(document, { start: at, end }))
}

/** The words that introduce the list in which a point stands (广告类：). */
function leadPurpose(reading: Reading, clause: Clause): string | null {
  const lead = clause.lead === undefined ? undefined : reading.clauses[clause.lead]
  return lead && lead.end - lead.body <= 14 ? titlePurposeIn(reading, { start: lead.body, end: lead.end }) : null
}

/** How many different addresses stand in a span: [https://a](https://a) is one. */
const addressesIn = (folded: string, { start, end }: Span) =>
  new Set(folded.slice(start, end).match(/https?:[^\s<>()[\]\p{Script=Han}]+/gu)).size

const isHeading = ({ sections }: Reading, { start, section }: Clause) =>
  sections[section]?.heading !== '' && sections[section]?.start === start

/** Is the clause still about the topic? */
function continues(reading: Reading, units: readonly Clause[], topic: Topic, clause: Clause, index: number): boolean {
  if (clause.section !== topic.section || index - topic.from > MOST_CLAUSES || index !== topic.last + 1) return false
  const { folded } = reading
  const words = folded.slice(clause.start, clause.end)
  if (clause.body > clause.start) return false
  const broken = !/[。;!?]/u.test(folded[units[index - 1]!.end - 1] ?? '。')
  if (clause.block !== topic.block) {
    if (clause.block !== (topic.heading ?? -2) + 1 && !broken && !/^(?:该|此|这些)?sdk/u.test(words)) return false
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
