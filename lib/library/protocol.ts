/** What the library's page asks of its own worker (`serve.ts`), where the index is kept so that no key press waits for it. */
import type { PolicyRow } from '../messages.ts'
import type { Refused } from '../store/backup.ts'
import type { LastImport } from '../store/import-undo.ts'
import type { Imported, ImportMode } from '../store/import.ts'
import type { Part, Usage } from '../store/usage.ts'
import type { ListQuery } from './query.ts'

export type ExportKind = 'json' | 'csv' | 'md'

/** A choice of a filter, with how many saved policies have it. */
export interface Choice {
  key: string
  name: string
  count: number
}

export interface Listed {
  rows: PolicyRow[]
  /** How many match, how many are saved, how many records could not be read. */
  total: number
  saved: number
  broken: number
  /** Sensitive kinds and SDKs that occur, the most frequent first. */
  kinds: Choice[]
  sdks: Choice[]
}

export interface LibraryRequests {
  find: { ask: { query: ListQuery; limit: number }; answer: Listed }
  /** The ids of all that match, in their order. */
  ids: { ask: { query: ListQuery }; answer: string[] }
  /** Reads the store again: these policies, or all of them. */
  refresh: { ask: { ids: string[] | null }; answer: null }
  export: { ask: { ids: string[]; kind: ExportKind }; answer: Blob }
  usage: { ask: Record<string, never>; answer: Usage }
  /** Frees a part for good. How many policies, versions or readings went. */
  free: { ask: { part: Part }; answer: number }
  /** Brings back all that was deleted and is not cleared away yet. */
  restore: { ask: Record<string, never>; answer: number }

  /** Everything in one file. */
  backup: { ask: Record<string, never>; answer: Blob }
  /** Takes such a file in; tells how far it is. */
  import: { ask: { file: Blob; mode: ImportMode }; answer: Imported | Refused }
  /** The import that can be undone. */
  imported: { ask: Record<string, never>; answer: LastImport | null }
  /** Undoes it; false when there is none any more. */
  undo: { ask: Record<string, never>; answer: boolean }
}
export type LibraryRequest = keyof LibraryRequests
export type LibraryAsk<N extends LibraryRequest> = LibraryRequests[N]['ask']
export type LibraryAnswer<N extends LibraryRequest> = LibraryRequests[N]['answer']

/** On the wire. The locale goes with each question: the page may change its language. */
export interface Question<N extends LibraryRequest = LibraryRequest> {
  turn: number
  locale: string
  name: N
  ask: LibraryAsk<N>
}
export type Answer =
  | { turn: number; ok: true; answer: unknown }
  /** How much of what is under way is done (0-1); the answer itself is still to come. */
  | { turn: number; share: number }
  | { turn: number; ok: false; reason: 'store-newer' | 'store-failed'; message: string }
  /** Unasked: records were mended, what is shown may have changed. */
  | { turn: 0; ok: true; answer: null }
