import type { Evidence } from '../../lib/model.ts'
import { usePolicyLanguage, type FactRef } from '../ui.ts'
import { Marked } from './Marked.tsx'
import { QuoteActions } from './QuoteActions.tsx'
import './quote.css'

interface Props {
  evidence: Evidence
  /** Words of the quote to mark. */
  words?: readonly string[]
  /** What the quote is for: enables "not right?" where the entrypoint offers it. */
  fact?: FactRef
}

/** The policy's own sentence, with what can be done with it. */
export function Quote({ evidence, words = [], fact }: Props) {
  return (
    <figure class="quote" data-testid="quote">
      <blockquote class="words" lang={usePolicyLanguage()}>
        <Marked text={evidence.quote} words={words} />
      </blockquote>
      <figcaption>
        <QuoteActions evidence={evidence} fact={fact} />
      </figcaption>
    </figure>
  )
}
