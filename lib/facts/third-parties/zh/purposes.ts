import {
  behindPurpose,
  nextStatement,
  noPurpose,
  politeness,
  purposeNumber,
  purposes,
  tellsWhere,
  titlePurpose,
} from '../../../knowledge/zh/third-party-prose.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { withoutUrls } from '../links.ts'
import { mentionsIn } from '../mentions.ts'
import { printed } from '../places.ts'

/** What is cut off behind a purpose leaves that many characters of it. */
const SHORTEST = 4

/** What the sentence says that it is for, as printed; null for nothing. */
export function purposeIn(reading: Reading, { start, end }: Span): string | null {
  const words = reading.folded.slice(start, end)
  for (const pattern of purposes) {
    const match = pattern.exec(words)
    if (!match?.[1]) continue
    const at = start + match.index + match[0].lastIndexOf(match[1])
    const next = nextStatement.exec(match[1])
    const length = next && next.index >= SHORTEST ? next.index : match[1].length
    const shown = printed(reading.document, { start: at, end: at + length })
    return tidied(concise(shown))
  }
  return null
}

/** Without what is said for politeness, unless little would be left. */
function concise(words: string): string {
  const short = words.replace(politeness, '')
  return short.length >= SHORTEST ? short : words
}

/** A purpose without addresses, half brackets and the marks around it; null when nothing is left. */
export function tidied(words: string): string | null {
  let clean = withoutUrls(words)
  const open = unclosed(clean)
  if (open >= 0) clean = clean.slice(0, open)
  clean = clean
    .replace(behindPurpose, '')
    .replace(/^[\s,，、。；;：:）)”"]+|[\s,，、。；;：:（(“"[<]+$/gu, '')
    .trim()
  return clean.length > 1 && !tellsWhere.test(clean) ? clean : null
}

/** The purposes of a cell that numbers them (1、… 2、…), or the cell as it is. */
export function listedIn(cell: string): string {
  const parts = cell.split(purposeNumber).map((part) => part.trim())
  return parts.length > 2 && parts[0] === ''
    ? parts
        .slice(1)
        .map((part) => part.replace(/[；;。]$/u, ''))
        .join('；')
    : cell
}

/** Where a bracket opens that is not closed; -1 for nowhere. */
function unclosed(words: string): number {
  const opened: number[] = []
  for (let i = 0; i < words.length; i++) {
    if ('（('.includes(words[i]!)) opened.push(i)
    else if ('）)'.includes(words[i]!)) opened.pop()
  }
  return opened[0] ?? -1
}

/** The title before a colon with which the words begin (消息推送：…), as printed; null where it names a list, a party or data. */
export function titlePurposeIn(reading: Reading, { start, end }: Span): string | null {
  const match = titlePurpose.exec(reading.folded.slice(start, Math.min(end, start + 20)))
  return match && !noPurpose.test(match[0]) && mentionsIn(reading.folded, { start, end: start + match[0].length }).length === 0
    ? printed(reading.document, { start, end: start + match[0].length })
    : null
}
