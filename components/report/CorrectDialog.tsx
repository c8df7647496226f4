import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../lib/model.ts'
import type { Picked, Selection } from '../../lib/pages/selection.ts'
import type { Mistake } from '../../lib/report/correction.ts'
import { blankDraft, mistakeOf, type Draft } from '../../lib/report/draft.ts'
import { asksFor, fieldsFor, missingLists, wrongsFor } from '../../lib/report/fields.ts'
import { factText } from '../../lib/report/plain.ts'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { FactForm } from './FactForm.tsx'
import { PassagePicker } from './PassagePicker.tsx'
import { wrongLabel } from './labels.ts'

interface Props {
  draft: Draft
  text: string
  /** Ids of what a policy must state. */
  duties: readonly string[]
  selection: Selection
  /** The writer comes back from the page: what is selected there is taken at once. */
  resumed?: boolean
  onSave: (mistake: Mistake, draft: Draft) => void
  onClose: () => void
}

/** Says in what way the card is wrong and what it should say. A real dialog: Escape closes it, the focus stays in it. */
export function CorrectDialog({ draft: first, text, duties, selection, resumed = false, onSave, onClose }: Props) {
  const i18n = useI18n()
  const { t, ids } = i18n
  const language = usePolicyLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [draft, setDraft] = useState(first)
  /** The writer is selecting a passage in the text behind the dialog. */
  const [picking, setPicking] = useState(false)
  const [problem, setProblem] = useState<Extract<Picked, { problem: string }>['problem'] | null>(null)
  // Before the first frame: a key pressed right after must meet the dialog, not what lies behind it.
  useLayoutEffect(() => {
    if (picking) dialog.current?.close()
    else if (dialog.current?.open === false) dialog.current.showModal()
  }, [picking])

  const { list, said, wrong, fields, note } = draft
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const choosesPassage = said === null || first.passage === null
  const choosesInstead = wrong === 'wrong-quote' && !choosesPassage
  const pick = (evidence: Evidence) => {
    setProblem(null)
    change(choosesInstead ? { instead: evidence } : { passage: evidence })
  }
  const take = async () => {
    const picked = await selection.take()
    if ('evidence' in picked) {
      pick(picked.evidence)
      return true
    }
    setProblem(picked.problem)
    if (picked.problem === 'nothing') selection.keep?.(draft)
    return false
  }
  useEffect(() => {
    if (resumed) void take()
  }, [])

  const mistake = mistakeOf(draft, text)
  const ask = fieldsFor(list, { fact: fields['fact'], duties, reasons: ids('worth') }).filter((field) => asksFor(field, wrong))
  const picker = (
    <PassagePicker
      label={t(choosesInstead ? 'correct.instead' : 'correct.passage')}
      text={text}
      passage={choosesInstead ? draft.instead : draft.passage}
      onPick={pick}
      from={selection.from}
      onTake={() => (selection.from === 'text' ? setPicking(true) : void take())}
      problem={problem}
    />
  )
  const close = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <>
      <dialog
        class="correct"
        ref={dialog}
        aria-labelledby="correct-title"
        data-testid="correct-dialog"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // A popup would close as a whole.
          event.preventDefault()
          event.stopPropagation()
          close()
        }}
        onCancel={(event) => {
          event.preventDefault()
          close()
        }}
      >
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault()
            if (mistake === null) return
            dialog.current?.close()
            onSave(mistake, draft)
          }}
        >
          <h2 id="correct-title">{t(said ? 'correct.title' : 'correct.missing')}</h2>
          {said && <p class="said">{factText(said, i18n)}</p>}
          {said && !choosesPassage && (
            <blockquote class="words" lang={language}>
              {draft.passage?.quote}
            </blockquote>
          )}
          {choosesPassage && picker}
          {said ? (
            <label>
              <span>{t('correct.wrong')}</span>
              <select
                class="field"
                value={wrong}
                data-testid="wrong"
                onChange={(event) => change({ wrong: event.currentTarget.value as Draft['wrong'] })}
              >
                {wrongsFor(list).map((id) => (
                  <option key={id} value={id}>
                    {wrongLabel(id, list, i18n)}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <label>
              <span>{t('correct.kind')}</span>
              <select
                class="field"
                value={list}
                data-testid="missing-list"
                onChange={(event) => {
                  const next = blankDraft(event.currentTarget.value as Draft['list'])
                  change({ list: next.list, fields: next.fields })
                }}
              >
                {missingLists.map((id) => (
                  <option key={id} value={id}>
                    {t(`correct.list.${id}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {choosesInstead && picker}
          {ask.length > 0 && <FactForm draft={draft} ask={ask} onChange={(next) => change({ fields: next })} />}
          <label>
            <span>{t('report.note')}</span>
            <textarea
              class="field"
              rows={2}
              maxLength={2000}
              value={note}
              onInput={(event) => change({ note: event.currentTarget.value })}
            />
          </label>
          <p class="acts">
            <button type="submit" class="button primary" disabled={mistake === null} data-testid="save-correction">
              {t('correct.save')}
            </button>
            <button type="button" class="button" data-testid="cancel-correction" onClick={close}>
              {t('correct.cancel')}
            </button>
          </p>
        </form>
      </dialog>
      {picking && (
        <div class="picking" role="dialog" aria-label={t('correct.picking')} data-testid="picking">
          <span>{t('correct.picking')}</span>
          <span role="status">
            {problem !== null && problem !== 'no-access' && t(problem === 'nothing' ? 'correct.nothing.text' : 'correct.not-read')}
          </span>
          {/* The selection is lost with the focus: the press itself must not take it. */}
          <button
            type="button"
            class="button primary"
            data-testid="use-selection"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void take().then((taken) => taken && setPicking(false))}
          >
            {t('correct.use')}
          </button>
          <button type="button" class="button" onClick={() => setPicking(false)}>
            {t('correct.back')}
          </button>
        </div>
      )}
    </>
  )
}
