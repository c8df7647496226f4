import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'

/** What became of the last thing that was asked for. */
export type BackupNote =
  { kind: 'done'; count: number } | { kind: 'undone' | 'gone' } | { kind: 'foreign' | 'newer' | 'damaged' | 'failed'; message: string }

interface Props {
  /** How much of what is under way is done (0-1); null when nothing is. */
  busy: number | null
  note: BackupNote | null
  onExport: () => void
  onImport: (file: File, mode: 'merge' | 'replace') => void
  /** The last import, while it can be undone. */
  undo: { at: number; policies: number; until: number } | null
  onUndo: () => void
  /** Whether the browser keeps what is saved. */
  children: ComponentChildren
}

/** Everything in one file and back. */
export function BackupView({ busy, note, onExport, onImport, undo, onUndo, children }: Props) {
  const { t, moment, percent } = useI18n()
  const [mode, setMode] = useState<'merge' | 'replace'>('merge')
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="view narrow" data-testid="backup" aria-busy={busy !== null}>
      <h1 class="view-title">{t('backup.title')}</h1>
      <p class="view-lead">{t('backup.lead')}</p>
      <p class="acts">
        <button type="button" class="button primary" disabled={busy !== null} data-testid="export-backup" onClick={onExport}>
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
        <button type="button" class="button" disabled={busy !== null} onClick={() => picker.current?.click()}>
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
      {busy !== null && (
        <p class="number" data-testid="backup-busy">
          {t('backup.busy', { share: percent(busy) })} <progress max={1} value={busy} aria-label={t('backup.title')} />
        </p>
      )}
      <div role="status">
        {note && (
          <p class="quiet" data-testid="backup-note" data-kind={note.kind}>
            {note.kind === 'done' ? t('backup.done', { count: note.count }) : t(`backup.${note.kind}`)}
            {'message' in note && <small class="soft"> {note.message}</small>}
          </p>
        )}
      </div>
      {undo && (
        <div class="quiet" data-testid="last-import">
          <p>{t('backup.last', { when: moment(undo.at), count: undo.policies })}</p>
          <p class="small soft">{t('backup.undo.text', { until: moment(undo.until) })}</p>
          <button type="button" class="act" disabled={busy !== null} data-testid="undo-import" onClick={onUndo}>
            {t('backup.undo')}
          </button>
        </div>
      )}
      {children}
    </div>
  )
}
