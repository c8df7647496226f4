import type { ErrorDetails } from '../../lib/state.ts'
import { Copy } from '../parts/Copy.tsx'
import { useI18n } from '../ui.ts'
import { Screen } from './Screen.tsx'

interface Props {
  error: ErrorDetails
  onAgain: () => void
  /** Makes a report; without it the words can be copied. */
  onReport?: (error: ErrorDetails) => void
}

/** An unexpected failure: what happened, trying again, and a report whose every word is shown before it leaves. */
export function ErrorScreen({ error, onAgain, onReport }: Props) {
  const { t } = useI18n()
  const report = [`Mingbai ${error.version}`, error.where, error.message, error.stack].filter((line) => line !== '').join('\n')
  return (
    <Screen testId="error" icon="warn" title={t('error.title')} text={t('error.text')}>
      <p class="buttons">
        <button type="button" class="button primary" onClick={onAgain}>
          {t('error.again')}
        </button>
        {onReport && (
          <button type="button" class="button" data-testid="report" onClick={() => onReport(error)}>
            {t('error.report')}
          </button>
        )}
      </p>
      <details class="details">
        <summary>{t('error.details')}</summary>
        <pre tabIndex={0}>{report}</pre>
      </details>
      <div class="small">
        <Copy text={report} label={t('error.copy')} />
        <p class="soft">{t('error.report-note')}</p>
      </div>
    </Screen>
  )
}
