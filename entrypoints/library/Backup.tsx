import { useEffect, useState } from 'preact/hooks'
import { BackupView, type BackupNote } from '../../components/backup/BackupView.tsx'
import { PersistSetting } from '../../components/settings/PersistSetting.tsx'
import { download } from '../../lib/pages/download.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { usePersistence } from '../../lib/pages/use-persistence.ts'
import { alone } from '../../lib/store/alone.ts'
import { exportAll } from '../../lib/store/backup.ts'
import { lastImport, undoImport } from '../../lib/store/import-undo.ts'
import { importAll } from '../../lib/store/import.ts'
import { openStore, type Store } from '../../lib/store/open.ts'

/** Opens the store in this page: a backup is too large for a message to the worker. */
async function withStore<T>(run: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore()
  try {
    return await run(store)
  } finally {
    store.db.close()
  }
}

export function Backup() {
  const [busy, setBusy] = useState<number | null>(null)
  const [note, setNote] = useState<BackupNote | null>(null)
  const [undo, setUndo] = useState<Awaited<ReturnType<typeof lastImport>>>(null)
  const persistence = usePersistence()
  const look = () => withStore(lastImport).then(setUndo, (error: unknown) => void noteError('backup', error))
  useEffect(() => void look(), [])

  const run = (work: () => Promise<BackupNote | null>) => {
    setBusy(0)
    setNote(null)
    void work()
      .catch((error: unknown): BackupNote => {
        noteError('backup', error)
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
      })
      .then((next) => {
        setNote(next)
        setBusy(null)
        void look()
      })
  }
  return (
    <BackupView
      busy={busy}
      note={note}
      undo={undo}
      onExport={() =>
        run(async () => {
          const now = new Date()
          download(await withStore((store) => exportAll(store, now)), `mingbai-backup-${now.toISOString().slice(0, 10)}.ndjson.gz`)
          return null
        })
      }
      onImport={(file, mode) =>
        run(async () => {
          const result = await alone(() => withStore((store) => importAll(store, file, mode, new Date(), setBusy)))
          return 'refused' in result ? { kind: result.refused, message: result.message } : { kind: 'done', count: result.policies }
        })
      }
      onUndo={() => run(async () => ({ kind: (await alone(() => withStore(undoImport))) ? 'undone' : 'gone' }))}
    >
      <PersistSetting {...persistence} />
    </BackupView>
  )
}
