import { useState } from 'preact/hooks'
import { mailLink } from '../../lib/report/links.ts'
import { Copy } from '../parts/Copy.tsx'
import { useI18n } from '../ui.ts'
import './leave.css'

interface Props {
  subject: string
  body: string
  to: string | null
  /** The mail program was opened. */
  onUse?: () => void
  /** Saves the letter as it stands. */
  onFile?: (text: string) => void
}

/** A letter that can be changed before it is copied or handed to the mail program. */
export function Letter({ subject, body, to, onUse, onFile }: Props) {
  const { t } = useI18n()
  const [edited, setEdited] = useState<{ from: string; text: string } | null>(null)
  const text = edited?.from === body ? edited.text : body
  const { url, whole } = mailLink(to, subject, text, t('report.cut'))
  return (
    <div class="letter">
      <p>
        <b>{subject}</b> <span class="soft">{to}</span>
      </p>
      <textarea
        class="field words"
        rows={14}
        value={text}
        aria-label={t('leave.letter')}
        data-testid="letter"
        onInput={(event) => setEdited({ from: body, text: event.currentTarget.value })}
      />
      <p class="acts">
        {onFile && (
          <button type="button" class="button primary" data-testid="letter-file" onClick={() => onFile(`${subject}\n\n${text}\n`)}>
            {t('report.save-letter')}
          </button>
        )}
        <Copy text={text} label={t('leave.copy')} />
        <a class="button" href={url} data-testid="letter-mail" onClick={onUse}>
          {t('leave.mail')}
        </a>
        {!whole && <span class="small soft">{t('leave.cut')}</span>}
      </p>
    </div>
  )
}
