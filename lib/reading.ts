/** What the stages after `structure` hand on: the document with everything that is known of it so far. */
import type { Clause, Evidence, Facts, PolicyDocument, Section, Summary } from './model.ts'

export interface Reading {
  readonly document: PolicyDocument
  /** `document.text` folded for matching (see `text/fold.ts`): the same length, so offsets are the same. */
  readonly folded: string
  /** Heading tree in reading order; after `classify` with categories. */
  readonly sections: readonly Section[]
  /** Sentences, items and rows in reading order; they do not overlap. */
  readonly clauses: readonly Clause[]
}

/** What the families found, for the stages that look at several of them. */
export type Found = Pick<Summary, 'facts' | 'data' | 'declared' | 'permissions' | 'thirdParties' | 'linkedLists' | 'routes' | 'retention'>

/** A group of single facts with their quotes, by the name of the fact. */
export interface FactGroup<Key extends keyof Facts> {
  facts: Pick<Facts, Key>
  evidence: Record<string, Evidence[]>
}
