import { useRef, useState } from 'preact/hooks'
import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'

/** What became of the last thing that was asked for. */
export type BackupNote =
  | { kind: 'done'; count: number }
  | { kind: 'undone' | 'persisted' | 'refused' }
  | { kind: 'foreign' | 'newer' | 'damaged'; message: string }

interface Props {
  busy: boolean
  note: BackupNote | null
  onExport: () => void
  onImport: (file: File, mode: 'merge' | 'replace') => void
  onUndo: () => void
  onPersist: () => void
}

/** Everything in one file and back. */
export function BackupView({ busy, note, onExport, onImport, onUndo, onPersist }: Props) {
  const { t } = useI18n()
  const [mode, setMode] = useState<'merge' | 'replace'>('merge')
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="view narrow" data-testid="backup" aria-busy={busy}>
      <h1 class="view-title">{t('backup.title')}</h1>
      <p class="view-lead">{t('backup.lead')}</p>
      <p class="acts">
        <button type="button" class="button primary" disabled={busy} data-testid="export-backup" onClick={onExport}>
          {t('backup.export')}
        </button>
      </p>
      <Choice
        label={t('backup.mode')}
        value={mode}
        options={[
          ['merge', t('backup.merge')],
          ['replace', t('backup.replace')],
        ]}
        onChange={setMode}
      />
      <p class="acts">
        <button type="button" class="button" disabled={busy} onClick={() => picker.current?.click()}>
          {t('backup.import')}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label={t('backup.import')}
          data-testid="backup-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) onImport(file, mode)
            event.currentTarget.value = ''
          }}
        />
      </p>
      <div role="status">
        {note && (
          <p class="quiet" data-testid="backup-note" data-kind={note.kind}>
            {note.kind === 'done' ? t('backup.done', { count: note.count }) : t(`backup.${note.kind}`)}
            {'message' in note && <small class="soft"> {note.message}</small>}
            {note.kind === 'done' && (
              <button type="button" class="act" data-testid="undo-import" onClick={onUndo}>
                {t('backup.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <h2>{t('backup.persist')}</h2>
      <p class="soft">{t('backup.persist.text')}</p>
      <button type="button" class="button" onClick={onPersist}>
        {t('backup.persist')}
      </button>
    </div>
  )
}
