import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Summary } from '../../lib/model.ts'
import type { Selection } from '../../lib/pages/selection.ts'
import type { Corrections } from '../../lib/pages/use-corrections.ts'
import { useLoaded } from '../../lib/pages/use-loaded.ts'
import type { Draft, Wanted } from '../../lib/report/draft.ts'
import type { Mistake } from '../../lib/report/correction.ts'
import { UiContext, useActions, useI18n, type FactRef } from '../ui.ts'
import './report.css'

interface Props {
  summary: Summary
  /** The text that the summary was read from, when it is wanted. */
  text: () => Promise<string>
  corrections: Corrections
  selection: Selection
  /** A draft that was kept while its writer went to the page; unchecked. */
  kept?: unknown
  /** Without it no report can be made. */
  onReport?: (mistakes: Mistake[]) => void
  /** Remembers an error for a report. */
  onError: (error: unknown) => void
  /** Stands where the card will, until its corrections are known. */
  pending: ComponentChildren
  /** Other tools of the card, above it. */
  tools?: ComponentChildren
  children: (summary: Summary) => ComponentChildren
}

type Open = { draft: Draft; resumed: boolean } | 'cannot' | null

/** A card with a person's corrections over it: what they changed, with the ways to change, undo and report more. */
export function Correcting(props: Props) {
  const { summary, corrections, selection, kept, onReport, onError, pending, tools: more, children } = props
  const i18n = useI18n()
  const { t } = i18n
  const actions = useActions()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const [before, setBefore] = useState(false)
  const [failed, setFailed] = useState(false)
  /** Without the text, the card is shown as it was read. */
  const [unread, setUnread] = useState(false)
  const any = (corrections.all?.length ?? 0) > 0
  const load = async () => {
    const [tools, text] = await Promise.all([import('./tools.ts'), props.text()])
    return { ...tools, text }
  }
  const tools = useLoaded(load, any || wanted !== null || kept !== undefined, (error) => {
    setUnread(true)
    onError(error)
  })
  const corrected = useMemo(
    () => tools && tools.applyCorrections(summary, corrections.all ?? [], tools.text),
    [tools, summary, corrections.all],
  )
  const shown = before ? summary : (corrected?.summary ?? summary)

  useEffect(() => {
    if (tools === null || wanted === null || corrected === null) return
    const draft = tools.draftFor(wanted, before ? { summary, marks: [] } : corrected, tools.text)
    setOpen(draft === null ? 'cannot' : { draft, resumed: false })
    setWanted(null)
  }, [tools, wanted])
  useEffect(() => {
    const draft = kept === undefined ? undefined : tools?.Draft.safeParse(kept).data
    if (draft) setOpen({ draft, resumed: true })
  }, [tools])

  // A fact that was taken out takes the focus with it: what was done is said at the top, before the next key.
  const bar = useRef<HTMLDivElement>(null)
  const saved = useRef(false)
  useLayoutEffect(() => {
    if (!saved.current) return
    saved.current = false
    if (document.activeElement === document.body || document.activeElement === null) bar.current?.focus()
  }, [corrected])
  const save = (made: { mistake: Mistake; seen: string[] }, replaces: string | null) => {
    saved.current = true
    setOpen(null)
    setBefore(false)
    void corrections.add(made, replaces).then((ok) => setFailed(!ok))
  }

  const ui = useMemo(
    () => ({
      i18n,
      actions: {
        ...actions,
        correct: ({ list, at }: FactRef, evidence: Parameters<NonNullable<typeof actions.correct>>[1]) =>
          setWanted({ kind: 'fact', list, at, evidence }),
        missing: () => setWanted({ kind: 'missing' }),
        corrected: ({ list, at }: FactRef) => {
          const mark = before ? undefined : corrected?.marks.find((one) => one.list === list && one.at === at)
          if (!mark || !tools) return null
          const said = mark.original && tools.factText(mark.original, i18n)
          return { before: said, undo: () => void corrections.remove(mark.correction.id) }
        },
      },
    }),
    [i18n, actions, tools, corrected, before, corrections.all],
  )
  if (corrections.all === null || (any && corrected === null && !unread)) return <>{pending}</>
  return (
    <>
      {more}
      <div ref={bar} tabIndex={-1} class="corrected-place">
        {tools && corrected && any && (
          <tools.CorrectedBar
            corrected={corrected}
            kept={corrections.kept}
            before={before}
            onBefore={setBefore}
            onUndo={(id) => void corrections.remove(id)}
            onAgain={(ask) => {
              const { said } = ask.correction.mistake
              if (ask.why === 'gone' || said === null) setWanted({ kind: 'again', ask })
              else save({ mistake: ask.correction.mistake, seen: tools.quotesOfSame(summary, said) }, ask.correction.id)
            }}
            onReport={onReport && (() => onReport(corrected.marks.map(({ correction }) => correction.mistake)))}
          />
        )}
        <p role="status" class="cannot" data-testid="cannot-correct">
          {open === 'cannot' && t('correct.cannot')}
          {failed && t('correct.failed')}
          {unread && t('corrected.unread')}
        </p>
      </div>
      <UiContext.Provider value={ui}>{children(shown)}</UiContext.Provider>
      {tools && open !== null && open !== 'cannot' && (
        <tools.CorrectDialog
          draft={open.draft}
          resumed={open.resumed}
          text={tools.text}
          duties={summary.notStated.map(({ id }) => id)}
          selection={selection}
          onSave={(mistake, { replaces, seen }) => save({ mistake, seen }, replaces)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
