import { nextStatement, runBy, tellsOfTitle } from '../../../knowledge/zh/third-party-prose.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { fold } from '../../../text/fold.ts'
import { termsIn } from '../../terms.zh.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { urlIn } from '../links.ts'
import { printed } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { actIn, purposeIn } from './acts.ts'
import { linesOf, type Line } from './lines.ts'
import { isCompany, isFunctional, namesIn } from './names.ts'
import type { Span } from '../../../model.ts'

/** Longest title before the colon, in characters. */
const LONGEST = 60
const LONGEST_QUOTE = 120

/**
 * A list with one product a line: its name, perhaps its company in brackets, a colon, and a sentence that says what for and what is taken
 * (某某推送SDK（某某科技有限公司）：用于消息推送，收集设备标识符，隐私政策 https://…). A list begins with a product and its company; behind it a
 * title alone is one too.
 */
export function titledDrafts(reading: Reading, isTaken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  let listing = false
  for (const line of linesOf(reading)) {
    const colon = colonOf(reading.folded, line)
    const draft: Draft | undefined = colon < 0 || isTaken(line) ? undefined : draftIn(reading, line, colon, listing)
    listing = draft !== undefined
    if (draft) found.push(draft)
  }
  return found
}

/** The colon behind a short title outside of brackets; -1 for none. */
function colonOf(folded: string, { body, end }: Line): number {
  if (!folded.slice(body, Math.min(end, body + LONGEST)).includes(':')) return -1
  let depth = 0
  for (let i = body; i < Math.min(end, body + LONGEST); i++) {
    const unit = folded[i]!
    if (unit === '(') depth++
    else if (unit === ')') depth--
    else if (depth === 0 && ',。;'.includes(unit)) return -1
    else if (depth === 0 && unit === ':') return i
  }
  return -1
}

function draftIn(reading: Reading, line: Line, colon: number, listing: boolean): Draft | undefined {
  const { folded, document } = reading
  const said = { start: colon + 1, end: line.end }
  if (!tellsOfTitle.test(folded.slice(said.start, said.end))) return undefined
  const title = folded.slice(line.body, colon)
  const [name, ...others] = namesIn(printed(document, { start: line.body, end: colon }))
  if (!name || others.length > 0 || isFunctional(fold(name.name))) return undefined
  const owned = name.vendor !== null && isCompany(fold(name.vendor))
  if (!owned && !(listing && (/sdk/u.test(title) || termsIn(reading, line.body, colon).length === 0))) return undefined
  const act = actIn(reading, said)
  const next = nextStatement.exec(folded.slice(said.start, said.end))
  const purpose = purposeIn(reading, { start: said.start, end: next ? said.start + next.index : said.end })
  const run = runBy.exec(folded.slice(said.start, said.end))
  const runner = run && said.start + run.index + run[0].length - run[1]!.length
  return {
    ...emptyDraft('item', name.name, evidenceAt(document.text, line.start, Math.min(line.end, line.start + LONGEST_QUOTE))),
    aliases: name.aliases,
    vendor: name.vendor ?? (run && runner !== null ? printed(document, { start: runner, end: runner + run[1]!.length }) : null),
    data: act.data,
    dataWords: act.words ? [act.words] : [],
    saysNone: act.none,
    purposes: purpose ? [purpose] : [],
    url: urlIn(reading, said),
    sdk: sdkNamed(name.name)?.id ?? null,
    own: [{ start: line.start, end: line.end }],
  }
}
