import { useState } from 'preact/hooks'
import { BackupView, type BackupNote } from '../../components/backup/BackupView.tsx'
import { download } from '../../lib/pages/download.ts'
import { exportAll } from '../../lib/store/backup.ts'
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
  const [busy, setBusy] = useState(false)
  const [note, setNote] = useState<BackupNote | null>(null)
  const [before, setBefore] = useState<Blob | null>(null)
  const run = (work: () => Promise<BackupNote | null>) => {
    setBusy(true)
    void work()
      .catch((error: unknown): BackupNote => ({ kind: 'damaged', message: error instanceof Error ? error.message : String(error) }))
      .then((next) => {
        setNote(next)
        setBusy(false)
      })
  }
  return (
    <BackupView
      busy={busy}
      note={note}
      onExport={() =>
        run(async () => {
          const now = new Date()
          download(await withStore((store) => exportAll(store, now)), `mingbai-backup-${now.toISOString().slice(0, 10)}.ndjson.gz`)
          return null
        })
      }
      onImport={(file, mode) =>
        run(async () => {
          const result = await withStore((store) => importAll(store, file, mode, new Date()))
          if ('refused' in result) return { kind: result.refused, message: result.message }
          setBefore(result.before)
          return { kind: 'done', count: result.policies }
        })
      }
      onUndo={() =>
        run(async () => {
          if (before) await withStore((store) => importAll(store, before, 'replace', new Date()))
          return { kind: 'undone' }
        })
      }
      onPersist={() => run(async () => ({ kind: (await navigator.storage.persist()) ? 'persisted' : 'refused' }))}
    />
  )
}
