import { useEffect, useState } from 'preact/hooks'
import { BackupView, type BackupNote } from '../../components/backup/BackupView.tsx'
import { PersistSetting } from '../../components/settings/PersistSetting.tsx'
import { useI18n } from '../../components/ui.ts'
import type { LibraryAnswer, LibraryAsk, LibraryRequest } from '../../lib/library/protocol.ts'
import { download } from '../../lib/pages/download.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { usePersistence } from '../../lib/pages/use-persistence.ts'
import type { LastImport } from '../../lib/store/import-undo.ts'
import { libraryWorker } from './worker.ts'

export function Backup() {
  const { locale } = useI18n()
  const [busy, setBusy] = useState<number | null>(null)
  const [note, setNote] = useState<BackupNote | null>(null)
  const [undo, setUndo] = useState<LastImport | null>(null)
  const persistence = usePersistence()
  const look = () =>
    void libraryWorker()
      .ask('imported', {}, locale)
      .then((reply) => {
        if (reply.ok) setUndo(reply.answer)
        else noteError('backup', new Error(reply.message))
      })
  useEffect(look, [])

  /** Asks the worker and shows what became of it; `told` says what to show of an answer. */
  const run = async <N extends LibraryRequest>(name: N, ask: LibraryAsk<N>, told: (answer: LibraryAnswer<N>) => BackupNote | null) => {
    setBusy(0)
    setNote(null)
    const reply = await libraryWorker().ask(name, ask, locale, setBusy)
    if (!reply.ok) noteError('backup', new Error(reply.message))
    setNote(reply.ok ? told(reply.answer) : { kind: 'failed', message: reply.message ?? '' })
    setBusy(null)
    look()
  }
  return (
    <BackupView
      busy={busy}
      note={note}
      undo={undo}
      onExport={() =>
        void run('backup', {}, (file) => {
          download(file, `mingbai-backup-${new Date().toISOString().slice(0, 10)}.ndjson.gz`)
          return null
        })
      }
      onImport={(file, mode) =>
        void run('import', { file, mode }, (result) =>
          'refused' in result ? { kind: result.refused, message: result.message } : { kind: 'done', count: result.policies },
        )
      }
      onUndo={() => void run('undo', {}, (undone) => ({ kind: undone ? 'undone' : 'gone' }))}
    >
      <PersistSetting {...persistence} />
    </BackupView>
  )
}
