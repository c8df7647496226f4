/** Draws components into linkedom, the DOM that Node has here. */
import { parseHTML } from 'linkedom'
import { render, type ComponentChildren } from 'preact'
import { act } from 'preact/test-utils'
import type { Evidence } from '../../../lib/model.ts'
import { UiContext, type Actions } from '../../../components/ui.ts'
import { translator, type Locale } from '../../../locales/index.ts'

export interface Drawn {
  root: HTMLElement
  /** All elements with a test id. */
  all: (testId: string) => HTMLElement[]
  /** The one element with a test id. @throws when there is none */
  one: (testId: string) => HTMLElement
  /** Clicks and waits for what follows. */
  click: (element: Element | null | undefined) => Promise<void>
  /** Presses a key on an element. @returns whether the default was prevented */
  press: (element: Element, key: string) => Promise<boolean>
  copied: string[]
  located: Evidence[]
}

export async function draw(
  children: ComponentChildren,
  { locale = 'zh-CN', ...more }: Partial<Actions> & { locale?: Locale } = {},
): Promise<Drawn> {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>')
  Object.assign(globalThis, { document, window })
  const root = document.querySelector('main')!
  const [copied, located]: [string[], Evidence[]] = [[], []]
  const actions: Actions = {
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    locate: (evidence) => Promise.resolve(located.push(evidence) > 0 ? ('shown' as const) : ('failed' as const)),
    ...more,
  }
  await act(() => render(<UiContext.Provider value={{ i18n: translator(locale), actions }}>{children}</UiContext.Provider>, root))
  const all = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)]
  return {
    root,
    all,
    one: (testId) => {
      const [found] = all(testId)
      if (!found) throw new Error(`Nothing called ${testId} is drawn`)
      return found
    },
    click: async (element) => {
      if (!element) throw new Error('Nothing to click')
      await act(async () => {
        element.dispatchEvent(new window.Event('click', { bubbles: true }))
        await Promise.resolve()
      })
    },
    press: async (element, key) => {
      const event = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true }), { key })
      await act(() => void element.dispatchEvent(event))
      return event.defaultPrevented
    },
    copied,
    located,
  }
}
