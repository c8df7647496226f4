/** New reports of every kind. Pure: who makes one gives the time, the versions and the browser. */
import type { Conflict, Summary } from '../model.ts'
import type { ErrorDetails } from '../state.ts'
import type { Mistake } from './correction.ts'
import { FORBIDDEN } from './fact-value.ts'
import { passageAt } from './passage.ts'
import { MOST, REPORT_SCHEMA, Report } from './report.ts'

/** What a report says of where it was made. */
export interface Origin {
  now: Date
  /** Of the extension and of the rules. */
  versions: Report['versions']
  browser: string
}

const head = ({ now, versions, browser }: Origin, url: string | null) => ({
  kind: 'mingbai-report',
  schema: REPORT_SCHEMA,
  created: now.toISOString(),
  // A file's own address would name folders of its reader.
  url: url !== null && /^https?:\/\//u.test(url) ? url.slice(0, 4000) : null,
  versions,
  browser: plain(browser, 300),
  note: '',
})

/** A report of corrections; the card's rules are those that made the mistakes. Null when there are none. */
export const cardReport = (mistakes: readonly Mistake[], url: string | null, origin: Origin): Report | null =>
  Report.safeParse({ ...head(origin, url), about: 'card', mistakes: mistakes.slice(0, MOST) }).data ?? null

/** A report of passages that disagree. Null when they can't be shown: fewer than two are left of what a report takes. */
export function contradictionReport(
  conflict: Conflict,
  { facts, document }: Summary,
  text: string,
  url: string | null,
  origin: Origin,
): Report | null {
  const short = (words: string | null) => (words === null ? null : plain(words, 400).trim() || null)
  return (
    Report.safeParse({
      ...head(origin, url),
      about: 'contradiction',
      conflict: conflict.kind,
      values: conflict.values.slice(0, 20).map((value) => plain(value, 400)),
      passages: conflict.evidence.slice(0, 20).flatMap((evidence) => passageAt(text, evidence) ?? []),
      policy: {
        title: plain(document.title, 400),
        product: short(facts.product),
        operator: short(facts.operator),
        updated: facts.updated,
        email: facts.emails[0]?.slice(0, 300) ?? null,
      },
    }).data ?? null
  )
}

/** A report of an error: without a page's text or address. */
export function errorReport({ where, message, stack, version }: ErrorDetails, origin: Origin): Report | null {
  const error = { where: plain(where, 200), message: plain(message, 4000), stack: plain(stack, 20_000), version: plain(version, 60) }
  return Report.safeParse({ ...head(origin, null), about: 'error', error }).data ?? null
}

/** What a report takes of words that may hold anything. */
const plain = (words: string, longest: number) =>
  words
    .replace(FORBIDDEN, ' ')
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, '')
