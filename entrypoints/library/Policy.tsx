import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PolicyView } from '../../components/library/PolicyView.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { CorrectDialog } from '../../components/report/CorrectDialog.tsx'
import { CorrectedBar } from '../../components/report/CorrectedBar.tsx'
import { UiContext, useActions, useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import type { ReplyOf } from '../../lib/messages.ts'
import type { Evidence } from '../../lib/model.ts'
import { selectedPassage } from '../../lib/pages/selected-passage.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { applyCorrections } from '../../lib/report/apply.ts'
import { factAt, type FactValue } from '../../lib/report/fact-value.ts'
import { passageAt, type Passage } from '../../lib/report/passage.ts'
import { REPORT_SCHEMA } from '../../lib/report/report.ts'

export function Policy({ id }: { id: string }) {
  const { answer } = useAnswer('policies.open', { id })
  if (answer === null) return null
  return answer.ok ? <Opened {...answer} /> : <Unavailable reason={answer.reason} />
}

/** A policy with its corrections over it, and the ways to its versions and letters. */
function Opened({ row, summary, text }: ReplyOf<'policies.open'>) {
  const i18n = useI18n()
  const { t } = i18n
  const actions = useActions()
  const corrections = useAnswer('corrections.list', { policyId: row.id })
  const list = corrections.answer?.ok ? corrections.answer.corrections : null
  const corrected = useMemo(() => (list && text !== '' ? applyCorrections(summary, list, text) : null), [summary, list, text])
  const [open, setOpen] = useState<{ said: FactValue | null; passage: Passage; evidence: Evidence } | null>(null)
  const [hint, setHint] = useState(false)
  const shown = corrected?.summary ?? summary
  const ui = useMemo(
    () => ({
      i18n,
      actions: {
        ...actions,
        ...(text !== '' && {
          correct: ({ list, at }: { list: FactValue['list']; at: number | string }, evidence: Evidence) => {
            const said = factAt(shown, list, at)
            const passage = passageAt(text, evidence)
            if (said && passage) setOpen({ said, passage, evidence })
          },
        }),
      },
    }),
    [i18n, actions, text, shown],
  )
  const missing = () => {
    const evidence = selectedPassage(text)
    const passage = evidence && passageAt(text, evidence)
    setHint(passage === null)
    if (evidence && passage) setOpen({ said: null, passage, evidence })
  }
  const report = async () => {
    const mistakes = corrected?.marks.map(({ correction }) => correction.mistake) ?? []
    const now = new Date()
    const record = {
      id: crypto.randomUUID(),
      at: now.getTime(),
      state: { state: 'draft' as const },
      report: {
        kind: 'mingbai-report' as const,
        schema: REPORT_SCHEMA as 1,
        created: now.toISOString(),
        url: row.url !== null && /^https?:/u.test(row.url) ? row.url : null,
        versions: { extension: browser.runtime.getManifest().version, rules: summary.rules },
        browser: navigator.userAgent.slice(0, 300),
        note: '',
        about: 'card' as const,
        mistakes,
      },
    }
    if ((await ask('reports.put', { record })).ok) location.hash = hashOf({ view: 'report', id: record.id })
  }
  return (
    <>
      <p class="policy-tools">
        <a class="button" href={hashOf({ view: 'versions', id: row.id })} data-testid="to-versions">
          {t('versions.title')}
        </a>
        <a class="button" href={hashOf({ view: 'leave', id: row.id })} data-testid="to-leave">
          {t('leave.title')}
        </a>
        {text !== '' && (
          // The selection is lost with the focus: the press itself must not take it.
          <button type="button" class="button" data-testid="missing" onMouseDown={(event) => event.preventDefault()} onClick={missing}>
            {t('correct.missing')}
          </button>
        )}
        <span role="status" class="small soft">
          {hint && t('correct.select')}
        </span>
      </p>
      {corrected && (
        <CorrectedBar
          corrected={corrected}
          onUndo={(one) => void ask('corrections.remove', { ids: [one] }).then(corrections.again)}
          onReport={() => void report()}
        />
      )}
      <UiContext.Provider value={ui}>
        <PolicyView row={row} summary={shown} text={text} />
      </UiContext.Provider>
      {open && (
        <CorrectDialog
          {...open}
          onClose={() => setOpen(null)}
          onSave={(mistake) => {
            setOpen(null)
            void ask('corrections.add', { policyId: row.id, mistake }).then(corrections.again)
          }}
        />
      )}
    </>
  )
}
