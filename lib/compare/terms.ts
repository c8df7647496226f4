import type { Translator, Vocabulary } from '../../locales/index.ts'
import type { Period } from '../model.ts'
import { oneLine } from '../text/one-line.ts'
import type { Passage } from './passage.ts'

/** A value in no language yet: an id of the vocabulary, the policy's own words, or a span of time. */
export type Term =
  | { term: 'label'; group: Vocabulary; id: string }
  | { term: 'words'; words: string }
  | { term: 'period'; period: Period }
  | { term: 'age'; age: number }

/** What one policy says to one question: three answers, never a grade. */
export interface Cell {
  state: 'stated' | 'not-found' | 'unclear'
  terms: Term[]
  evidence: Passage[]
}

export const notFound: Cell = { state: 'not-found', terms: [], evidence: [] }

export const label = (group: Vocabulary, id: string): Term => ({ term: 'label', group, id })
export const words = (text: string): Term => ({ term: 'words', words: text })

/** The reader's words for a term. */
export function termText(term: Term, t: Translator): string {
  switch (term.term) {
    case 'label':
      return t.label(term.group, term.id)
    case 'words':
      return oneLine(term.words)
    case 'period':
      return t.period(term.period)
    case 'age':
      return t.t('stated.minors-age', { age: term.age })
  }
}

/** The reader's words for a cell: its terms, or the answer itself. */
export const cellText = (cell: Cell, t: Translator): string =>
  cell.terms.length > 0 ? t.list(cell.terms.map((term) => termText(term, t))) : t.label('answer', cell.state)
