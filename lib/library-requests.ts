/** The requests of the library's further views: versions, comparison, exposure, corrections and reports. Part of `messages.ts`. */
import { z } from 'zod'
import { Exposure } from './compare/exposure.ts'
import { RereadProgress } from './reread-progress.ts'
import { JoinedList } from './lists/joined.ts'
import { Evidence, Summary } from './model.ts'
import { Correction, Mistake } from './report/correction.ts'
import { ReportRecord } from './store/schema.ts'

const ok = <T extends z.ZodRawShape>(shape: T) => z.object({ ok: z.literal(true), ...shape })
const ids = z.array(z.string()).min(1)
const Reading = z.object({ summary: Summary, text: z.string() })

/** What is asked for while a person chooses the passage of a correction. */
export const passageRequests = {
  /** The text of a reading by its `document.hash`, also of one that is not kept. */
  'text.get': { request: z.object({ hash: z.string() }), reply: ok({ text: z.string() }) },
  /** What is selected in a tab, where it stands in the text that was read of it. `not-found`: nothing is; `lost`: it stands elsewhere. */
  'selection.get': { request: z.object({ tabId: z.number().int(), hash: z.string() }), reply: ok({ evidence: Evidence }) },
} as const

export const libraryRequests = {
  /** The contents that a policy had, the newest first. */
  'versions.list': {
    request: z.object({ id: z.string() }),
    reply: ok({ name: z.string(), versions: z.array(z.object({ hash: z.string(), first: z.number(), last: z.number() })) }),
  },
  /** Two versions by the same rules; `technical` says that one was read anew for that. */
  'versions.open': {
    request: z.object({ id: z.string(), before: z.string(), after: z.string() }),
    reply: ok({ before: Reading, after: Reading, technical: z.boolean() }),
  },
  'compare.open': {
    request: z.object({ ids: z.array(z.string()).min(2).max(6) }),
    reply: ok({ policies: z.array(z.object({ id: z.string(), name: z.string(), summary: Summary, lists: z.array(JoinedList) })) }),
  },
  /** The lists of a policy that stand on other pages and were read, and the policies that this page is a list of. */
  'joined.get': {
    request: z.object({ id: z.string() }),
    reply: ok({ lists: z.array(JoinedList), owners: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
  /** How far the reading by newer rules is; starting it again and stopping it. */
  'reread.get': { request: z.object({}), reply: ok({ progress: RereadProgress }) },
  'reread.start': { request: z.object({}), reply: ok({ progress: RereadProgress }) },
  'reread.stop': { request: z.object({}), reply: ok({ progress: RereadProgress }) },
  'exposure.get': { request: z.object({}), reply: ok({ exposure: Exposure }) },

  'corrections.list': { request: z.object({ policyId: z.string() }), reply: ok({ corrections: z.array(Correction) }) },
  'corrections.add': {
    request: z.object({ policyId: z.string(), mistake: Mistake, seen: Correction.shape.seen }),
    reply: ok({ correction: Correction }),
  },
  'corrections.remove': { request: z.object({ ids }), reply: ok({}) },

  'reports.list': {
    request: z.object({ query: z.string().default('') }),
    reply: ok({ reports: z.array(ReportRecord), total: z.number() }),
  },
  'reports.put': { request: z.object({ record: ReportRecord }), reply: ok({}) },
  'reports.delete': { request: z.object({ ids }), reply: ok({}) },
} as const
