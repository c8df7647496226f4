/** What the benchmark does inside the library's page. Sent over as source text: the functions may name nothing but their arguments. */

type Page = Window & typeof globalThis

/** Types a word key by key; each is timed from its event to the frame that shows its answer. */
export async function typeWord(window: Page, word: string): Promise<{ keys: number[]; pause: number }> {
  const field = window.document.querySelector<HTMLInputElement>('[data-testid="library-search"]')
  const list = window.document.querySelector<HTMLElement>('[data-testid="library"]')
  if (!field || !list) throw new Error('This is not the list')
  const frame = () => new Promise<number>((resolve) => window.requestAnimationFrame(resolve))
  const answered = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => list.dataset['answered'] === text
      if (look()) return resolve()
      const observer = new window.MutationObserver(() => {
        if (!look()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(list, { attributes: true, attributeFilter: ['data-answered'] })
    })
  const state = { pause: 0, last: await frame(), watching: true }
  const watch = (now: number) => {
    state.pause = Math.max(state.pause, now - state.last)
    state.last = now
    if (state.watching) window.requestAnimationFrame(watch)
  }
  window.requestAnimationFrame(watch)
  const keys: number[] = []
  for (let length = 1; length <= word.length; length++) {
    const start = window.performance.now()
    field.value = word.slice(0, length)
    field.dispatchEvent(new window.Event('input', { bubbles: true }))
    await answered(field.value)
    await frame()
    keys.push(window.performance.now() - start)
    // A fast typist.
    await new Promise((resolve) => window.setTimeout(resolve, 80))
  }
  state.watching = false
  field.value = ''
  field.dispatchEvent(new window.Event('input', { bubbles: true }))
  await answered('')
  return { keys, pause: state.pause }
}

/** Goes to an address of the library; how long until the frame that shows what is waited for. */
export async function openView(window: Page, hash: string, selector: string): Promise<number> {
  const start = window.performance.now()
  window.location.hash = hash
  const there = () => window.document.querySelector(selector) !== null
  // Whatever still stands from the view before does not count.
  await new Promise((resolve) => window.requestAnimationFrame(resolve))
  while (!there()) await new Promise((resolve) => window.requestAnimationFrame(resolve))
  await new Promise((resolve) => window.requestAnimationFrame(resolve))
  return window.performance.now() - start
}

/** Presses the button of the backup. How long until the file is handed over stands in the page's `exported` then; the file is thrown away. */
export function exportEverything(window: Page): void {
  const start = window.performance.now()
  const page = window.document.documentElement
  delete page.dataset['exported']
  const make = window.URL.createObjectURL
  window.URL.createObjectURL = (blob) => {
    window.URL.createObjectURL = make
    if ((blob as Blob).size > 1000) page.dataset['exported'] = String(window.performance.now() - start)
    return '#/backup'
  }
  window.document.querySelector<HTMLElement>('[data-testid="export-backup"]')?.click()
}

export const exported = (window: Page): number | null => Number(window.document.documentElement.dataset['exported'] ?? 0) || null
