import type { Session } from './session.ts'
import { until } from './until.ts'

/** The switch on the first-run page (and in the settings) for automatic detection. */
export const SWITCH = '[data-testid="setting-detection"] [role="switch"]'

/** Allows automatic detection as its user does: the switch on the first-run page, then the browser's own question. */
export async function allowOnFirstRun({
  extensionPage,
  answerPermission,
}: Pick<Session, 'extensionPage' | 'answerPermission'>): Promise<void> {
  const page = await extensionPage('welcome.html')
  const is = (state: string) =>
    until(`the switch is ${state}`, () =>
      page.evaluate((window, at, wanted) => window.document.querySelector(at)?.getAttribute('aria-checked') === wanted, SWITCH, state),
    )
  await is('false')
  await page.click(SWITCH)
  await answerPermission(true)
  await is('true')
  await page.close()
}
