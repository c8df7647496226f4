import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { marksOf, markKinds, runsOf, type FactMark, type MarkKind } from '../../lib/card/fact-marks.ts'
import type { Span, Summary } from '../../lib/model.ts'
import { paragraphsOf } from '../../lib/text/paragraphs.ts'
import { useI18n } from '../ui.ts'
import { Here } from './Here.tsx'
import { Legend } from './Legend.tsx'
import { Paragraph } from './Paragraph.tsx'
import './text-pane.css'

interface Props {
  summary: Summary
  text: string
  /** The list's page whose text it is; '' for the policy (see `factKey`). */
  page: string
  /** The passage to bring into view; a new object each time it is asked for. */
  passage: Span | null
  /** Goes to the line of the card for a fact. */
  onFact: (key: string) => void
  lang?: string
}

/** A text as it was read, with the passages that the card rests on. A mark leads to its line of the card. */
export function TextPane({ summary, text, page, passage, onFact, lang }: Props) {
  const { t } = useI18n()
  const pane = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(() => new Set())
  const [own, setOwn] = useState<Span | null>(null)
  useEffect(() => setOwn(null), [passage, text])
  const shown = own ?? passage

  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  // Of a list's page only the third parties stand on the policy's card.
  const all = useMemo(() => marksOf(summary, page).filter(({ kind }) => page === '' || kind === 'party'), [summary, page])
  const marks = useMemo(() => all.filter(({ kind }) => !hidden.has(kind)), [all, hidden])
  const runs = useMemo(() => runsOf(paragraphs, marks), [paragraphs, marks])
  const headings = useMemo(
    () => new Set(summary.sections.filter(({ heading }) => heading !== '').map(({ start }) => start)),
    [summary.sections],
  )
  // Made once for a text and its marks: an unchanged element is not looked at again, so that a long text stays quick.
  const drawn = useMemo(
    () =>
      paragraphs.map(({ start }, index) => (
        <Paragraph key={start} text={text} runs={runs[index] ?? []} heading={headings.has(start)} passage={null} />
      )),
    [paragraphs, runs, headings, text],
  )
  useEffect(() => {
    if (shown) pane.current?.querySelector('.passage')?.scrollIntoView({ block: 'center' })
  }, [shown])

  const here = shown ? marks.filter(({ start, end }) => start < shown.end && end > shown.start) : []
  const open = (run: Span, found: readonly FactMark[]) => {
    setOwn(run)
    // The narrowest passage is the most telling one; of several facts on the same words, the one that gave them their colour.
    const [first] = found.toSorted((a, b) => a.end - a.start - (b.end - b.start) || markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind))
    if (first) onFact(first.key)
  }
  const click = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-from]') : null
    if (!mark || getSelection()?.isCollapsed === false) return
    const from = Number(mark.dataset['from'])
    const run = runs.flat().find(({ start }) => start === from)
    if (run) open(run, run.marks)
  }
  const step = (by: 1 | -1) => {
    const at = shown?.start ?? -1
    const next = by > 0 ? marks.find(({ start }) => start > at) : marks.findLast(({ start }) => start < at)
    const mark = next ?? (by > 0 ? marks[0] : marks.at(-1))
    if (mark) setOwn({ start: mark.start, end: mark.end })
  }

  return (
    <div class="text-side">
      <Legend
        kinds={markKinds.filter((kind) => all.some((mark) => mark.kind === kind))}
        hidden={hidden}
        onHidden={setHidden}
        onStep={marks.length > 0 ? step : undefined}
      />
      <Here marks={here} summary={summary} onFact={onFact} />
      <div
        class="text-pane words"
        ref={pane}
        role="region"
        aria-label={t('policy.text')}
        tabIndex={0}
        lang={lang}
        data-testid="text-pane"
        onClick={click}
      >
        {shown === null
          ? drawn
          : drawn.map((paragraph, index) => {
              const span = paragraphs[index]
              if (!span || shown.start >= span.end || shown.end <= span.start) return paragraph
              return <Paragraph key={span.start} text={text} runs={runs[index] ?? []} heading={headings.has(span.start)} passage={shown} />
            })}
      </div>
    </div>
  )
}
