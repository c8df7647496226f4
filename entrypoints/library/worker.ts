import { connectLibrary, type LibraryWorker } from '../../lib/pages/library-worker.ts'

let connected: LibraryWorker | null = null

/** The worker of this page, started by the first view that asks it something. */
export const libraryWorker = (): LibraryWorker =>
  (connected ??= connectLibrary(new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' })))
