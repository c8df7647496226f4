/**
 * The shapes that everything shares: what a page becomes, what is read out of it, what is stored, printed and exported.
 * Schemas come first and types from them. Offsets are UTF-16 code units into `PolicyDocument.text`; `end` is exclusive.
 */
import { z } from 'zod'
import taxonomy from './knowledge/taxonomy.json' with { type: 'json' }

/** Version of the public JSON. Raised when a field changes its meaning; adding a field does not raise it. */
export const SCHEMA_VERSION = 1

const offset = z.number().int().nonnegative()
const ids = <T extends readonly { id: string }[]>(list: T) => z.enum(list.map((x) => x.id) as [string, ...string[]])

// ---------------------------------------------------------------------------------------------- vocabulary

/** The 56 data categories of `knowledge/taxonomy.json`. */
export const Category = ids(taxonomy.categories)
export type Category = z.infer<typeof Category>

/** Why a category counts as sensitive: the current standard, the older one, or the policy's own word. */
export const Basis = z.enum(['gbt45574', 'gbt35273', 'declared'])
export type Basis = z.infer<typeof Basis>

export const Permission = z.enum(taxonomy.permissions as [string, ...string[]])
export type Permission = z.infer<typeof Permission>
export const RouteKind = z.enum(['account-cancel', 'data-delete', 'consent-withdraw', 'personalisation-off', 'contact'])
export type RouteKind = z.infer<typeof RouteKind>
export const RouteChannel = z.enum(['in-app', 'url', 'email', 'phone', 'post', 'support'])
export type RouteChannel = z.infer<typeof RouteChannel>
export const SectionCategory = z.enum([
  'collect',
  'share',
  'user-provided',
  'rights',
  'retention',
  'security',
  'policy-change',
  'definitions',
  'consent',
  'settings',
  'minors',
  'transfer',
  'notify',
  'contact',
  'cookies',
  'other',
])
export type SectionCategory = z.infer<typeof SectionCategory>
export const LinkedListKind = z.enum(['sdk-list', 'sharing-list', 'data-list', 'permission-list', 'children-policy', 'partner-policy'])
export type LinkedListKind = z.infer<typeof LinkedListKind>
export const ConflictKind = z.enum([
  'none-vs-collects',
  'link-elsewhere',
  'effective-before-update',
  'wrong-product-name',
  'placeholder',
  'sharing-denied-vs-sdk',
  'deadline-differs',
  'setting-name',
  'entity-name',
  'missing-clause',
  'sharing-exceptions',
  'personal-or-not',
  'change-consent',
  'duty-excluded',
  'deletion-excepted',
  'required-vs-optional',
  'other',
])
export type ConflictKind = z.infer<typeof ConflictKind>

/** `zh-Hant` is read through the same rules as `zh-Hans`, on a folded text of the same length. */
export const Language = z.enum(['zh-Hans', 'zh-Hant', 'en', 'other'])
export type Language = z.infer<typeof Language>

// ---------------------------------------------------------------------------------------------- the document

export const Span = z.object({ start: offset, end: offset })
export type Span = z.infer<typeof Span>

/** A passage that a fact rests on: `text.slice(start, end) === quote`, always. */
export const Evidence = Span.extend({ quote: z.string().min(1) })
export type Evidence = z.infer<typeof Evidence>

/** A run of text that the page shows as one unit. `level` is the heading's rank (1-6) or the item's depth (from 1). */
export const Block = Span.extend({
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'pre']),
  level: z.number().int().positive().optional(),
  /** For `row`: index into `PolicyDocument.tables`. */
  table: offset.optional(),
})
export type Block = z.infer<typeof Block>

/** A table cell. A merged cell (rowspan, colspan) is repeated at each grid place it covers, with the same span and `merged: true` on the repeats. */
export const Cell = Span.extend({ header: z.boolean().optional(), merged: z.boolean().optional() })
export type Cell = z.infer<typeof Cell>

/** A table as a resolved grid: every row has the same number of cells. */
export const Table = Span.extend({
  /** The words just above it or its caption, e.g. the platform; empty when there are none. */
  title: z.string(),
  rows: z.array(z.array(Cell)),
})
export type Table = z.infer<typeof Table>

/** A link in the text. `href` is absolute where the page had an address; kept as text, never followed. */
export const Link = Span.extend({ href: z.string() })
export type Link = z.infer<typeof Link>

/** What `extract` makes of a page or a file: one normalised text and what is known about its parts. */
export const PolicyDocument = z.object({
  title: z.string(),
  url: z.string().nullable(),
  language: Language,
  text: z.string(),
  blocks: z.array(Block),
  tables: z.array(Table),
  links: z.array(Link),
  /** What is printed bold within its lines, in reading order; headings are not. Left out where nothing is. */
  bold: z.array(Span).optional(),
  /** Share (0-1) of the page's visible policy text that `text` holds; 1 for plain files. */
  kept: z.number().min(0).max(1),
})
export type PolicyDocument = z.infer<typeof PolicyDocument>

// ---------------------------------------------------------------------------------------------- structure

/** A node of the heading tree, in reading order. It spans its heading and everything below, subsections included. */
export const Section = Span.extend({
  heading: z.string(),
  /** Depth in the tree, from 1. The whole document before the first heading is level 1 with an empty heading. */
  level: z.number().int().positive(),
  category: SectionCategory,
})
export type Section = z.infer<typeof Section>

/** A sentence, list item or table row: the unit in which facts are looked for. */
export const Clause = Span.extend({
  /** Index of the innermost section. */
  section: offset,
  /** Index of the block it stands in. */
  block: offset,
  /** Offset just behind its number or bullet; `start` where it has none. */
  body: offset,
  /** Index of the clause that introduces the list in which it stands. */
  lead: offset.optional(),
})
export type Clause = z.infer<typeof Clause>

// ---------------------------------------------------------------------------------------------- facts

export const Period = z.object({
  value: z.number().positive(),
  unit: z.enum(['hour', 'day', 'working-day', 'week', 'month', 'year']),
})
export type Period = z.infer<typeof Period>

const evidence = z.array(Evidence).min(1)
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)

/** Single facts. `evidence` holds the quotes by the name of the fact. */
export const Facts = z.object({
  product: z.string().nullable(),
  operator: z.string().nullable(),
  updated: isoDate.nullable(),
  effective: isoDate.nullable(),
  storage: z.string().nullable(),
  crossBorder: z.enum(['none', 'possible', 'yes', 'unstated']),
  replyDays: Period.nullable(),
  /** Age under which the policy speaks of children or asks for a guardian. */
  minorsAge: z.number().int().positive().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  urls: z.array(z.string()),
  postal: z.array(z.string()),
  evidence: z.record(z.string(), z.array(Evidence)),
})
export type Facts = z.infer<typeof Facts>

/** A kind of personal information that is, may be, or on some condition will be collected. */
export const DataItem = z.object({
  category: Category,
  /** `third-party` only when no clause says that the operator collects it. */
  by: z.enum(['operator', 'third-party']),
  /** The words of the policy for it. */
  words: z.array(z.string()),
  purposes: z.array(Evidence),
  conditions: z.array(Evidence),
  necessity: z.enum(['required', 'optional', 'unknown']),
  /** Empty when it is not sensitive. */
  bases: z.array(Basis),
  evidence,
})
export type DataItem = z.infer<typeof DataItem>

/** A category that the policy itself calls sensitive where it speaks of its own collection. */
export const DeclaredItem = z.object({ category: Category, evidence })
export type DeclaredItem = z.infer<typeof DeclaredItem>

export const PermissionItem = z.object({ permission: Permission, evidence })
export type PermissionItem = z.infer<typeof PermissionItem>

/** An SDK, service or named partner. */
export const ThirdParty = z.object({
  /** As printed. */
  name: z.string().min(1),
  aliases: z.array(z.string()),
  kind: z.enum(['sdk', 'partner']),
  vendor: z.string().nullable(),
  data: z.array(Category),
  /** The printed words for what it gets; null when nothing is said. */
  dataWords: z.string().nullable(),
  saysNone: z.boolean(),
  purpose: z.string().nullable(),
  url: z.string().nullable(),
  platforms: z.array(z.enum(['android', 'ios', 'harmony', 'web', 'mini-program'])),
  /** The way of sharing as printed (SDK本机采集, 接口传输); null when not stated. */
  way: z.string().nullable(),
  /** Identity in `knowledge/sdks`; null for one that is not known. */
  sdk: z.string().nullable(),
  evidence,
})
export type ThirdParty = z.infer<typeof ThirdParty>

/** A list that stands on another page. */
export const LinkedList = z.object({ kind: LinkedListKind, title: z.string(), url: z.string().nullable(), evidence })
export type LinkedList = z.infer<typeof LinkedList>

/** A way out (or in): one entry per kind, channel and target. */
export const Route = z.object({
  kind: RouteKind,
  channel: RouteChannel,
  /** In-app steps joined by `-`, an address, a number, or the policy's words for a generic way. */
  target: z.string().min(1),
  /** The same as single steps; one entry where there are none. */
  steps: z.array(z.string()).min(1),
  deadline: Period.nullable(),
  coolingOff: Period.nullable(),
  preconditions: z.array(Evidence),
  /** What is lost by taking it. */
  losses: z.array(Evidence),
  /** What may be kept afterwards. */
  kept: z.array(Evidence),
  evidence,
})
export type Route = z.infer<typeof Route>

export const Retention = z.object({ what: z.string(), period: Period.nullable(), evidence })
export type Retention = z.infer<typeof Retention>

/** A contradiction inside the policy: two or more passages and the kind, which names the neutral sentence of the card. */
export const Conflict = z.object({
  kind: ConflictKind,
  /** Names and values for that sentence, in its order. */
  values: z.array(z.string()),
  evidence,
})
export type Conflict = z.infer<typeof Conflict>

/** Something a policy must state (law.md's list): three answers, and not found is never shown as bad. */
export const Duty = z.object({ id: z.string(), state: z.enum(['stated', 'not-found', 'unclear']), evidence: z.array(Evidence) })
export type Duty = z.infer<typeof Duty>

/** A sentence that a careful reader would not want to miss. */
export const WorthReading = z.object({ reason: z.string(), evidence })
export type WorthReading = z.infer<typeof WorthReading>

/** Is this a policy? `reasons` are ids with their weight, the strongest first. */
export const Detection = z.object({
  policy: z.boolean(),
  /** 0-1; `policy` is `score >= 0.5`. */
  score: z.number().min(0).max(1),
  /** What else it may be: a list that belongs to a policy. */
  list: LinkedListKind.nullable(),
  reasons: z.array(z.object({ id: z.string(), weight: z.number() })),
})
export type Detection = z.infer<typeof Detection>

// ---------------------------------------------------------------------------------------------- the summary

/** What the card, the command line, the export and the tests share. One line of NDJSON each. */
export const Summary = z.object({
  schema: z.literal(SCHEMA_VERSION),
  /** Where it was read from: the page's address, a path, or a name given by the caller. */
  source: z.string(),
  /** Version of rules and models, see `knowledge/version.ts`. */
  rules: z.string(),
  document: z.object({
    title: z.string(),
    url: z.string().nullable(),
    language: Language,
    characters: offset,
    /** SHA-256 of `text`, hex. */
    hash: z.string(),
    kept: z.number().min(0).max(1),
    text: z.string().optional(),
  }),
  detection: Detection,
  facts: Facts,
  sections: z.array(Section),
  data: z.array(DataItem),
  declared: z.array(DeclaredItem),
  permissions: z.array(PermissionItem),
  thirdParties: z.array(ThirdParty),
  linkedLists: z.array(LinkedList),
  routes: z.array(Route),
  retention: z.array(Retention),
  conflicts: z.array(Conflict),
  notStated: z.array(Duty),
  worthReading: z.array(WorthReading),
})
export type Summary = z.infer<typeof Summary>
