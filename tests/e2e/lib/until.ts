/** Waits until `look` gives something, looking ten times a second. @throws when nothing came in time, naming what was waited for */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000
  let last: unknown = null
  for (;;) {
    try {
      const found = await withinTime(look(), seconds)
      if (found) return found
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}${last instanceof Error ? ` (${last.message})` : ''}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A browser may lose a question: then nobody ever answers it, and it is asked again. */
function withinTime<T>(asked: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), seconds * 1000)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
