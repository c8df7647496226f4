/** Prefilled addresses that a person may open. Browsers, mail programs and trackers cut long ones: what does not fit is left to the clipboard. */

/** Longest address that trackers take (8 KB request lines), and that mail programs take from a browser on Windows (2,083 less its head). */
export const LONGEST_ISSUE = 8000
export const LONGEST_MAIL = 2000

export interface Prefilled {
  url: string
  /** False when the text was cut: the rest must be pasted. */
  whole: boolean
}

/**
 * An issue form with title and text filled in.
 * @param tracker address of the form for a new issue
 * @param cut the line that stands where the text was cut
 */
export function issueLink(tracker: string, title: string, body: string, cut: string): Prefilled {
  return fit(body, cut, LONGEST_ISSUE, (text) => `${tracker}?${new URLSearchParams({ title: title.slice(0, 200), body: text }).toString()}`)
}

/** A mail to one address (or to nobody yet). What is not an address is left out. */
export function mailLink(to: string | null, subject: string, body: string, cut: string): Prefilled {
  const address = to !== null && isMailAddress(to) ? encodeURIComponent(to).replace('%40', '@') : ''
  const head = `mailto:${address}?subject=${encodeURIComponent(subject.slice(0, 120))}`
  return fit(body, cut, LONGEST_MAIL, (text) => `${head}&body=${encodeURIComponent(text.replace(/\r?\n/gu, '\r\n'))}`)
}

/** One plain address: nothing that could add a second one or a header. */
export const isMailAddress = (text: string): boolean => /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/iu.test(text)

/** The longest beginning of the text that fits, cut between characters. */
function fit(body: string, cut: string, longest: number, make: (text: string) => string): Prefilled {
  if (make(body).length <= longest) return { url: make(body), whole: true }
  const characters = [...body]
  let [low, high] = [0, characters.length]
  const shortened = (length: number) => `${characters.slice(0, length).join('').trimEnd()}\n\n${cut}`
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (make(shortened(middle)).length <= longest) low = middle
    else high = middle - 1
  }
  return { url: make(shortened(low)), whole: false }
}
