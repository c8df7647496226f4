import { companyOfTitle, goesOnBelow, madeBy, tellsOfTitle, titleMarks } from '../../../knowledge/zh/third-party-prose.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { fold } from '../../../text/fold.ts'
import { termsIn } from '../../terms.zh.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { urlIn } from '../links.ts'
import { mentionsIn } from '../mentions.ts'
import { printed, trimmed } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { actIn, listIn } from './acts.ts'
import { labelBefore } from './fields.ts'
import { linesOf, type Line } from './lines.ts'
import { isCompany, isFunctional, namesIn } from './names.ts'
import { purposeIn } from './purposes.ts'

/** Shortest line with a title and a sentence, in characters. */
const SHORTEST = 8
/** So many characters behind the mark tell whether a sentence about the title begins there. */
const BEGINS = 90
/** Longest title before its mark, in characters. */
const LONGEST = 60
const LONGEST_QUOTE = 120
/** Blanks between two lines about one product, at most. */
const NEXT_TO = 40

const MARKS = '。;:,-—–'
const LAST_MARK = '。'.charCodeAt(0)

/** The words before the mark, and what stands behind it. */
interface Titled {
  title: Span
  said: Span
  colon: boolean
}

/**
 * A list with one product a line: its name, perhaps its company in brackets, a colon, comma or dash, and a sentence that says what for and what
 * is taken (某某推送SDK（某某科技有限公司）：用于消息推送，收集设备标识符，隐私政策 https://…). A list begins with a product and its company; behind
 * it a title alone is one too.
 */
export function titledDrafts(reading: Reading, isTaken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  let open: Open | undefined
  for (const line of linesOf(reading)) {
    const parts = partsOf(reading.folded, line, line.numbered || open !== undefined)
    const draft: Draft | undefined = parts && !isTaken(line) ? draftIn(reading, line, parts, open !== undefined) : undefined
    if (draft) found.push(draft)
    else if (open && !isTaken(line) && goesOn(reading, open, line)) {
      tell(reading, open.draft, line)
      open.last = line
      continue
    }
    open = draft && { draft, last: line }
  }
  return found
}

interface Open {
  draft: Draft
  last: Line
}

/** Is the line still about the product above: the sentence before it ends in a colon, or it says so itself? */
function goesOn({ folded }: Reading, { last }: Open, line: Line): boolean {
  if (line.numbered || line.start - last.end > NEXT_TO) return false
  return goesOnBelow.test(folded.slice(line.body, line.body + 40)) || (!line.heading && ':、,'.includes(folded[last.end - 1]!))
}

function tell(reading: Reading, draft: Draft, line: Line) {
  const said = actIn(reading, line)
  const act = said.data.length || said.none ? said : listIn(reading, line)
  for (const category of act.data) if (!draft.data.includes(category)) draft.data.push(category)
  if (act.words) draft.dataWords.push(act.words)
  if (draft.purposes.length === 0) draft.purposes.push(...[purposeIn(reading, line)].filter((purpose) => purpose !== null))
  draft.url ??= urlIn(reading, line)
  draft.own.push({ start: line.start, end: line.end })
}

/** A line cut at the first mark outside of brackets; undefined where none stands behind a short title. A comma counts only in a list. */
function partsOf(folded: string, { body, end }: Line, list: boolean): Titled | undefined {
  if (end - body < SHORTEST) return undefined
  let depth = 0
  const stop = Math.min(end, body + LONGEST)
  for (let i = body; i < stop; i++) {
    // Behind this lie nearly all letters of Han text, and no mark.
    if (folded.charCodeAt(i) > LAST_MARK) continue
    const unit = folded[i]!
    if (unit === '(') depth++
    else if (unit === ')') depth--
    if (depth !== 0 || !MARKS.includes(unit)) continue
    if (unit === '。' || unit === ';' || (unit === ',' && !list)) return undefined
    const mark = unit === ':' ? ':' : titleMarks.exec(folded.slice(i, i + 4))?.[0]
    if (mark && i > body)
      return { title: trimmed(folded, { start: body, end: i }), said: { start: i + mark.length, end }, colon: mark === ':' }
  }
  return undefined
}

function draftIn(reading: Reading, line: Line, { title, said, colon }: Titled, listing: boolean): Draft | undefined {
  const { folded, document } = reading
  const begins = folded.slice(said.start, Math.min(said.end, said.start + BEGINS))
  const company = companyOfTitle.exec(begins)
  if (!company && !tellsOfTitle.test(begins)) return undefined
  // Most titles fail here, before the costlier looks.
  const maker = company ?? (begins.includes('公司') ? madeBy.exec(folded.slice(said.start, said.end)) : null)
  const possible = maker !== null || (colon && (listing || folded.slice(title.start, title.end).includes('('))) || isKnown(reading, title)
  if (!possible) return undefined
  // 运营主体:甲公司 is a label and its value.
  if (!isKnown(reading, title) && labelBefore(folded, title.start, title.end)) return undefined
  const [name, ...others] = namesIn(printed(document, title))
  if (!name || others.length > 0 || isFunctional(fold(name.name))) return undefined
  const vendor = name.vendor ?? (maker ? spanOf(reading, said.start + maker.index, maker) : null)
  const listed: Listed = { line, title, owned: isMade(name.vendor), made: isMade(vendor), bare: company !== null, listing }
  if (!(colon ? isListed(reading, listed) : isCommaListed(reading, listed))) return undefined
  const act = actIn(reading, said)
  const purpose = purposeIn(reading, said)
  return {
    ...emptyDraft('item', name.name, evidenceAt(document.text, line.start, Math.min(line.end, line.start + LONGEST_QUOTE))),
    aliases: name.aliases,
    vendor,
    data: act.data,
    dataWords: act.words ? [act.words] : [],
    saysNone: act.none,
    purposes: purpose ? [purpose] : [],
    url: urlIn(reading, said),
    sdk: sdkNamed(name.name)?.id ?? null,
    own: [{ start: line.start, end: line.end }],
  }
}

interface Listed {
  line: Line
  title: Span
  /** A company stands in the title's bracket. */
  owned: boolean
  /** A company is named for it anywhere in the line. */
  made: boolean
  /** Nothing but the company is said. */
  bare: boolean
  /** The line before is of the list. */
  listing: boolean
}

const isMade = (vendor: string | null) => vendor !== null && isCompany(fold(vendor.split(/(?<=公司)[、和及与]/u)[0]!))

/** Behind a colon: a product with its company, or, in a list that has begun, any title that names no data. */
function isListed(reading: Reading, { title, owned, made, bare, listing }: Listed): boolean {
  if (owned) return true
  if (bare) return isKnown(reading, title)
  if (!made && !listing) return false
  return isSdk(reading, title) || isKnown(reading, title) || termsIn(reading, title.start, title.end).length === 0
}

/** Behind a comma or a dash: a point whose title is a known product, or one whose company is named. What is called SDK is told in `prose.ts`. */
function isCommaListed(reading: Reading, { line, title, made, bare, listing }: Listed): boolean {
  if (bare || !(line.numbered || listing) || isSdk(reading, title)) return false
  return isKnown(reading, title) || (made && termsIn(reading, title.start, title.end).length === 0)
}

const isSdk = ({ folded }: Reading, { start, end }: Span) => folded.slice(start, end).includes('sdk')

/** The title begins with a name of the register. */
const isKnown = ({ folded }: Reading, title: Span) => mentionsIn(folded, title)[0]?.start === title.start

/** What the first group of a match holds, as printed. */
function spanOf({ document, folded }: Reading, start: number, match: RegExpExecArray): string {
  const at = folded.indexOf(match[1]!, start)
  return printed(document, { start: at, end: at + match[1]!.length })
}
