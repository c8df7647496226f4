/**
 * The one typed protocol between pages, extension pages and the background worker.
 *
 * - **Requests** (`runtime.sendMessage`): a table of name → request and reply. A reply is `{ ok: true, … }` or a `Failure`; nothing
 *   throws across the boundary, and whatever arrives is parsed before it is used.
 * - **Readings** (a `runtime.Port` named `reading`): the page sends one `start`, then perhaps `stop`; the worker sends
 *   `ReadingState`s. Closing the port does not stop a reading: who opens the popup again joins the one that runs. When the worker
 *   is ended in between (it is kept awake by the states it posts), the port closes and the page starts the reading again.
 * - **Injected scripts** answer through `executeScript`'s result: `Extracted` and `Located`.
 *
 * The caller's side is `lib/client.ts`, the worker's `lib/background/`.
 */
import { z } from 'zod'
import { Detection, Evidence, LinkedListKind, PolicyDocument, Summary } from './model.ts'
import { ErrorDetails, Missing } from './state.ts'
import { libraryRequests, passageRequests } from './library-requests.ts'

export { DETECTION, READING_PORT, failure } from './protocol.ts'

/** A failure as a value: a reason to choose a sentence by, and the technical words for a report. */
export const Failure = z.object({
  ok: z.literal(false),
  reason: z.enum([
    'bad-request',
    'not-found',
    /** The store was written by a newer version of this extension; nothing was changed. */
    'store-newer',
    'store-failed',
    /** The quote does not stand in the page any more (or not exactly). */
    'lost',
    /** The page may not be looked into (any more): click the icon on it again. */
    'no-access',
    'internal',
  ]),
  message: z.string(),
})
export type Failure = z.infer<typeof Failure>

// ------------------------------------------------------------------------------------------------ what is shown of the store

/** A saved policy as a line of the library. */
export const PolicyRow = z.object({
  id: z.string(),
  product: z.string(),
  operator: z.string(),
  title: z.string(),
  /** Address without fragment; null for pasted text and files. */
  url: z.string().nullable(),
  /** Host of the address, or the file's name. */
  from: z.string(),
  /** Times in milliseconds since 1970. */
  added: z.number(),
  read: z.number(),
  /** The policy's own dates as it prints them (ISO, perhaps shortened to a year or month). */
  updated: z.string().nullable(),
  effective: z.string().nullable(),
  characters: z.number(),
  sensitive: z.number(),
  thirdParties: z.number(),
  routes: z.number(),
  conflicts: z.number(),
  versions: z.number(),
  /** What kind of list the page is that belongs to a policy; children's rules are both a policy and such a list. */
  list: LinkedListKind.nullable(),
  /** When the present text took the place of another one; 0 while it was always the same. */
  changed: z.number(),
})
export type PolicyRow = z.infer<typeof PolicyRow>

/** What the user can choose. `detection` mirrors the host permission, which the page itself asks for (it needs the click). */
export const Settings = z.object({
  language: z.enum(['auto', 'zh-Hans', 'zh-Hant', 'en']).default('auto'),
  storePrivate: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>

const ok = <T extends z.ZodRawShape>(shape: T) => z.object({ ok: z.literal(true), ...shape })
const settings = ok({ settings: Settings, detection: z.boolean() })

/** All requests. A handler per name stands in `lib/background/`. */
export const requests = {
  /** Shows a quote in the tab it was read from. `hash` is the summary's `document.hash`. */
  locate: { request: z.object({ tabId: z.number().int(), hash: z.string(), evidence: Evidence }), reply: ok({}) },

  /** Newest reading first. `query` is matched (folded) against names, operators, SDKs, data categories' names and routes. */
  'policies.list': {
    request: z.object({
      query: z.string().default(''),
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().positive().max(1000).default(100),
    }),
    /** `broken`: records that could not be parsed; they are left alone and reported. */
    reply: ok({ rows: z.array(PolicyRow), total: z.number(), broken: z.array(z.string()) }),
  },
  'policies.count': { request: z.object({}), reply: ok({ count: z.number() }) },
  'policies.open': { request: z.object({ id: z.string() }), reply: ok({ row: PolicyRow, summary: Summary, text: z.string() }) },
  /** Soft: `policies.restore` with the same ids undoes it until the records are cleared away a week later. */
  'policies.delete': { request: z.object({ ids: z.array(z.string()).min(1) }), reply: ok({ deleted: z.number() }) },
  'policies.restore': { request: z.object({ ids: z.array(z.string()).min(1) }), reply: ok({ restored: z.number() }) },

  'settings.get': { request: z.object({}), reply: settings },
  'settings.set': { request: z.object({ settings: Settings.partial() }), reply: settings },

  /** Remembers an error of a page for a later report (the last twenty, on this machine). */
  'error.note': { request: z.object({ error: ErrorDetails }), reply: ok({}) },
  'error.list': { request: z.object({}), reply: ok({ errors: z.array(ErrorDetails.extend({ at: z.number() })) }) },

  ...libraryRequests,
  ...passageRequests,

  /** From the detector in a page: what it thinks of the page as it stands now (again after every navigation inside it). */
  detected: { request: z.object({ detection: Detection, url: z.string() }), reply: ok({}) },
} as const

export type RequestName = keyof typeof requests
/** What a caller writes (defaults may be left out) and what a handler gets. */
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['request']>
export type RequestOf<N extends RequestName> = z.output<(typeof requests)[N]['request']>
export type ReplyOf<N extends RequestName> = z.output<(typeof requests)[N]['reply']>

/** The envelope on the wire. */
export const Envelope = z.object({ type: z.enum(Object.keys(requests) as [RequestName, ...RequestName[]]), body: z.unknown() })

// ------------------------------------------------------------------------------------------------ readings

/** What to read. A file is turned into a document by the library page, which has a DOM (`lib/extract`); the worker has none. */
export const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tab'), tabId: z.number().int() }),
  z.object({ kind: z.literal('document'), source: z.string(), document: PolicyDocument, detection: Detection }),
])
export type Target = z.infer<typeof Target>

export const ReadingCommand = z.discriminatedUnion('type', [
  /** `anyway` reads what the detector does not take for a policy. */
  z.object({ type: z.literal('start'), target: Target, anyway: z.boolean().default(false) }),
  z.object({ type: z.literal('stop') }),
])
export type ReadingCommand = z.input<typeof ReadingCommand>

// ------------------------------------------------------------------------------------------------ injected scripts

/** What `extract.js` returns. `missing` names frames that could not be looked into. */
export const Extracted = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), document: PolicyDocument, detection: Detection, missing: z.array(Missing) }),
  z.object({ ok: z.literal(false), reason: z.enum(['empty', 'pdf']) }),
])
export type Extracted = z.infer<typeof Extracted>

/**
 * What `globalThis.mingbaiLocate`, put there by `locate.js`, is called with. Offsets are those of the text that was read; `before` and
 * `after` are up to 64 characters around the quote, to tell it from its twins when the page has changed since.
 */
export const LocateRequest = Evidence.extend({ before: z.string(), after: z.string() })
export type LocateRequest = z.infer<typeof LocateRequest>

export const Located = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reason: z.literal('lost') }),
])
export type Located = z.infer<typeof Located>
