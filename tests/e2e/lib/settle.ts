import type { Browser } from 'puppeteer-core'
import { until } from './until.ts'

/**
 * Waits for the first-run page. It opens by itself in front of everything and would close a popup that is open already. With a profile that
 * was used before it may come again (a package loaded by a driver is installed anew) or not. A browser that never gets there is closed.
 */
export async function settle(browser: Browser, fresh: boolean, isOpen: () => Promise<boolean>): Promise<void> {
  const waiting = until('the first-run page is open', isOpen, fresh ? 60 : 4)
  if (!fresh) return void (await waiting.catch(() => {}))
  await waiting.catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
}
