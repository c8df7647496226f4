import type { Page } from 'puppeteer-core'

const ALT = 1
const SHIFT = 8

/** Alt+Shift+M. Chromium takes a key that no page wanted for its own only when it carries the number of a real key. */
export async function pressShortcut(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  const press = (type: 'rawKeyDown' | 'keyUp', code: string, key: string, number: number, modifiers: number) =>
    session.send('Input.dispatchKeyEvent', { type, code, key, modifiers, windowsVirtualKeyCode: number, nativeVirtualKeyCode: number })
  await press('rawKeyDown', 'AltLeft', 'Alt', 18, ALT)
  await press('rawKeyDown', 'ShiftLeft', 'Shift', 16, ALT | SHIFT)
  await press('rawKeyDown', 'KeyM', 'M', 77, ALT | SHIFT)
  await press('keyUp', 'KeyM', 'M', 77, ALT | SHIFT)
  await press('keyUp', 'ShiftLeft', 'Shift', 16, ALT)
  await press('keyUp', 'AltLeft', 'Alt', 18, 0)
  await session.detach()
}
