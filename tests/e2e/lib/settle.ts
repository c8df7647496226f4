import { until } from './until.ts'

/**
 * Waits for the first-run page. It opens by itself in front of everything and would close a popup that is open already. With a profile that
 * was used before it may come again (a package loaded by a driver is installed anew) or not.
 */
export async function settle(fresh: boolean, isOpen: () => Promise<boolean>): Promise<void> {
  if (fresh) await until('the first-run page is open', isOpen, 30)
  else await until('the first-run page is open', isOpen, 4).catch(() => {})
}
