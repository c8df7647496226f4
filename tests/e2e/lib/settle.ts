import type { Browser } from 'puppeteer-core'
import { until } from './until.ts'

/**
 * Waits for the first-run page. It opens by itself in front of everything and would close a popup that is open already. With a profile that
 * was used before it may come again (a package loaded by a driver is installed anew) or not.
 */
export async function settle(fresh: boolean, isOpen: () => Promise<boolean>): Promise<void> {
  const waiting = until('the first-run page is open', isOpen, fresh ? 60 : 4)
  await (fresh ? waiting : waiting.catch(() => {}))
}

/** A step of a launch: when it fails, the browser does not stay behind. */
export async function orClose<T>(browser: Browser, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    await browser.close()
    throw error
  }
}
