/** The units that sections are told by: lines, and the sentences of lines that are long. */

/** Lines longer than this are cut at sentence ends (the same text is published with and without line breaks). */
const LONG = 160
const IDEOGRAPHIC_FULL_STOP = 0x3002

/** Cuts `text[start, end)` into units: offsets `[start0, end0, start1, end1, …]`. Lines without a letter, digit or ideograph are left out. */
export function lineUnits(text: string, start = 0, end = text.length): number[] {
  const units: number[] = []
  let from = start
  while (from < end) {
    let to = text.indexOf('\n', from)
    if (to < 0 || to > end) to = end
    if (to - from <= LONG) pushUnit(text, from, to, units)
    else {
      let begin = from
      for (let i = from; i < to; i++)
        if (text.charCodeAt(i) === IDEOGRAPHIC_FULL_STOP) {
          pushUnit(text, begin, i + 1, units)
          begin = i + 1
        }
      pushUnit(text, begin, to, units)
    }
    from = to + 1
  }
  return units
}

function pushUnit(text: string, start: number, end: number, units: number[]): void {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (hasWord(text, start, end)) units.push(start, end)
}

/** Whether a passage holds anything but blanks, punctuation of ASCII and rules drawn with it. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x3400 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return true
  }
  return false
}
