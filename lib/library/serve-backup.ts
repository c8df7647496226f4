import { alone } from '../store/alone.ts'
import { exportAll } from '../store/backup.ts'
import { lastImport, undoImport } from '../store/import-undo.ts'
import { importAll } from '../store/import.ts'
import type { Store } from '../store/open.ts'
import type { LibraryHandlers } from './serve.ts'

interface Dependencies {
  store: () => Promise<Store>
  now: () => Date
  /** Told that nothing known of the store holds any more. */
  replaced: () => void
}

/** Backup and its way back, in the worker: a file of hundreds of megabytes is checked and written, and the page stays alive meanwhile. */
export function createBackupHandlers({
  store,
  now,
  replaced,
}: Dependencies): Pick<LibraryHandlers, 'backup' | 'import' | 'imported' | 'undo'> {
  const changing = <T>(run: (at: Store) => Promise<T>): Promise<T> => alone(async () => run(await store())).finally(replaced)
  return {
    backup: async () => exportAll(await store(), now()),
    import: ({ file, mode }, _locale, progress) => changing((at) => importAll(at, file, mode, now(), progress)),
    imported: async () => lastImport(await store()),
    undo: () => changing(undoImport),
  }
}
