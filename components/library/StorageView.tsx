import { useEffect, useRef, useState } from 'preact/hooks'
import { parts, type Part, type Usage } from '../../lib/store/usage.ts'
import { useI18n } from '../ui.ts'
import './storage.css'

/** What became of the last thing that was asked for. */
export type StorageNote = { kind: 'freed'; count: number; bytes: number } | { kind: 'restored'; count: number }

interface Props {
  /** Null while it is being counted. */
  usage: Usage | null
  note: StorageNote | null
  busy: boolean
  onFree: (part: Part) => void
  onRestore: () => void
}

/** What takes room, and what can be dropped: never without saying what is lost. */
export function StorageView({ usage, note, busy, onFree, onRestore }: Props) {
  const { t, number, bytes } = useI18n()
  const [asked, setAsked] = useState<Part | null>(null)
  return (
    <div class="view narrow" data-testid="storage" aria-busy={busy || usage === null}>
      <h1 class="view-title">{t('storage.title')}</h1>
      <p class="view-lead">{t('storage.lead')}</p>
      {usage === null ? (
        <p class="quiet">{t('storage.counting')}</p>
      ) : (
        <>
          {usage.used !== null && <p class="number">{t('storage.used', { size: bytes(usage.used) })}</p>}
          <table class="storage">
            <thead>
              <tr>
                <th scope="col">{t('storage.part')}</th>
                <th scope="col">{t('storage.count')}</th>
                <th scope="col">{t('storage.size')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {(['current', ...parts] as const).map((part) => (
                <tr key={part} data-testid={`storage-${part}`} data-count={usage[part].count}>
                  <th scope="row">{t(`storage.${part}`)}</th>
                  <td class="number">{number(usage[part].count)}</td>
                  <td class="number">{bytes(usage[part].bytes)}</td>
                  <td class="storage-acts">
                    {part !== 'current' && usage[part].count > 0 && (
                      <>
                        {part === 'deleted' && (
                          <button type="button" class="button" disabled={busy} data-testid="restore-deleted" onClick={onRestore}>
                            {t('storage.restore')}
                          </button>
                        )}
                        <button type="button" class="button" disabled={busy} data-testid={`free-${part}`} onClick={() => setAsked(part)}>
                          {t(`storage.free.${part}`)}
                        </button>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p role="status">
        {note && (
          <span class="quiet" data-testid="storage-note">
            {note.kind === 'freed'
              ? t('storage.freed', { count: note.count, size: bytes(note.bytes) })
              : t('storage.restored', { count: note.count })}
          </span>
        )}
      </p>
      {usage !== null && asked !== null && (
        <Confirm
          text={t(`storage.lost.${asked}`, { count: usage[asked].count })}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null)
            onFree(asked)
          }}
        />
      )}
    </div>
  )
}

/** A real dialog: Escape keeps everything, and so does the button that has the focus first. */
function Confirm({ text, onYes, onNo }: { text: string; onYes: () => void; onNo: () => void }) {
  const { t } = useI18n()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="confirm" aria-label={t('storage.confirm')} data-testid="confirm" onClose={onNo}>
      <p>{text}</p>
      <div class="acts">
        <button type="button" class="button" autofocus data-testid="confirm-no" onClick={onNo}>
          {t('storage.cancel')}
        </button>
        <button type="button" class="button primary" data-testid="confirm-yes" onClick={onYes}>
          {t('storage.confirm')}
        </button>
      </div>
    </dialog>
  )
}
