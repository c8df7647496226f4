/** Name of the lock that an import holds: the worker must not take back one that a page is still writing. */
const LOCK = 'mingbai-import'

/** Runs alone among all pages and the worker; waits for whoever is at it. */
export const alone = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, run)

/** Runs only if nobody else is at it. @returns null otherwise */
export const aloneOrNever = <T>(run: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? null : run()))
