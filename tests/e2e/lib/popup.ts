/** What a person sees and does in the popup (or the library), by the components' `data-testid`. */
import type { View } from './session.ts'
import { until } from './until.ts'

/** The screens of `ReadingState`, as the components name them. */
const finals = ['card', 'not-a-policy', 'stopped', 'error']

/** Waits for a final screen. @returns its test id, e.g. `card` or `unreadable-pdf` */
export const screen = (view: View, seconds = 60): Promise<string> =>
  until(
    'the reading ends',
    () =>
      view.evaluate((window, names) => {
        const all = [...window.document.querySelectorAll<HTMLElement>('[data-testid]')].map((element) => element.dataset['testid'] ?? '')
        return all.find((id) => names.includes(id) || id.startsWith('unreadable-')) ?? null
      }, finals),
    seconds,
  )

export const text = (view: View, testId: string): Promise<string | null> =>
  view.evaluate((window, id) => window.document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.innerText ?? null, testId)

export const count = (view: View, testId: string): Promise<number> =>
  view.evaluate((window, id) => window.document.querySelectorAll(`[data-testid="${id}"]`).length, testId)

/** Waits for a control and presses it. */
export const press = (view: View, testId: string, seconds = 30): Promise<unknown> =>
  until(
    `${testId} can be pressed`,
    () =>
      view.evaluate((window, id) => {
        const control = window.document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
        control?.click()
        return control !== null
      }, testId),
    seconds,
  )

/** What became of the summary: `new`, `known`, `private` … (null before that is known). */
export const kept = (view: View): Promise<string> =>
  until('the summary is kept', () =>
    view.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="kept"]')?.dataset['kept'] ?? null),
  )

/** The height of the whole page in the popup, which itself shows at most 600 pixels of it. */
export const fullHeight = (view: View): Promise<number> => view.evaluate((window) => window.document.documentElement.scrollHeight)
