import { markRuns } from './marks.ts'

/** Text of a page with some of its words marked; always as text. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return <>{markRuns(text, words).map((run, index) => (run.marked ? <mark key={index}>{run.text}</mark> : run.text))}</>
}
