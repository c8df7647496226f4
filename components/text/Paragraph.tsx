import { kindOf, type Run } from '../../lib/card/fact-marks.ts'
import type { Span } from '../../lib/model.ts'

interface Props {
  text: string
  runs: readonly Run[]
  heading: boolean
  /** The passage in view, where some of it stands here. */
  passage: Span | null
}

/** A line of the text. Page text stays text: only its cuts are ours. */
export function Paragraph({ text, runs, heading, passage }: Props) {
  return (
    <p class={heading ? 'text-heading' : undefined}>
      {runs.map((run) => {
        const kind = kindOf(run)
        const words = passage ? wordsWith(text, run, passage) : text.slice(run.start, run.end)
        return kind === null ? (
          words
        ) : (
          <span key={run.start} class={`fact-mark fact-${kind}`} data-from={run.start} data-testid="fact-mark">
            {words}
          </span>
        )
      })}
    </p>
  )
}

function wordsWith(text: string, run: Span, passage: Span) {
  const from = Math.max(run.start, passage.start)
  const to = Math.min(run.end, passage.end)
  if (from >= to) return text.slice(run.start, run.end)
  return (
    <>
      {text.slice(run.start, from)}
      <mark class="passage">{text.slice(from, to)}</mark>
      {text.slice(to, run.end)}
    </>
  )
}
