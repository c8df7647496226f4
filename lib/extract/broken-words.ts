/** How often a blank must break a word, in a thousand characters, before the text counts as taken from a PDF of fixed lines. */
const share = 3
const fewest = 20

/** Two Han characters with nothing but one blank between them. */
const broken = /(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu

/**
 * Takes out the blanks that the line ends of a PDF left inside words (敏感 信息). A text is its own lexicon: the two characters around the
 * blank must stand side by side elsewhere in it. Texts in which that is rare stay as they are, since there a blank parts cells or items.
 */
export function joinBrokenWords(text: string): string {
  const places = [...text.matchAll(broken)].map(({ index }) => index)
  if (places.length < Math.max(fewest, (text.length * share) / 1000)) return text
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const inWords = places.filter((at) => (pairs.get(text.charAt(at - 1) + text.charAt(at + 1)) ?? 0) >= 2)
  if (inWords.length < Math.max(fewest, (text.length * share) / 1000)) return text
  let joined = ''
  let from = 0
  for (const at of inWords) {
    joined += text.slice(from, at)
    from = at + 1
  }
  return joined + text.slice(from)
}
