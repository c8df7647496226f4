import type { Internals, InputProcessor } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

declare const Cc: Internals['Cc'], Ci: Internals['Ci']

/** Alt+Shift+M, typed into the browser's window as its own tests type: a driver's keys go to the page alone. */
export function pressShortcut(windows: FirefoxWindows, isPrivate: boolean): Promise<void> {
  return windows.run(
    () => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor) as InputProcessor
      processor.beginInputTransactionForTests(window)
      const keys = [
        { key: 'Alt', code: 'AltLeft', keyCode: 18 },
        { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
        { key: 'M', code: 'KeyM', keyCode: 77 },
      ].map((key) => new KeyboardEvent('', key))
      for (const key of keys) processor.keydown(key)
      for (const key of keys.reverse()) processor.keyup(key)
    },
    [],
    isPrivate,
  )
}
