import { beforePath, placeBefore } from '../../../knowledge/zh/paths.ts'
import { at, bareAt, opensMenu, quoteAt, separatorAt, verb, withPlace, type Step } from './steps.ts'

const wordBefore = /(?:[\p{Script=Han}a-z0-9+·&≡…●×*._]|\([^()\n]{1,14}\)){1,28}$/u

/** The step with which a path may begin at `i`, none of it before `from`. */
export function firstStep(part: string, i: number, from: number): Step | undefined {
  const quote = quoteAt(part, i)
  if (quote) {
    const spot = placeBefore.exec(part.slice(Math.max(0, i - 4), i))
    return spot ? { ...quote, steps: withPlace(quote.steps, i - spot[0].length) } : quote
  }
  // A bare first step is found from its separator, backwards.
  const mark = separatorAt(part, i)
  if (mark && i > from) {
    const before = wordBefore.exec(part.slice(Math.max(from, i - 28), i))
    if (!before) return undefined
    let begin = i - before[0].length
    const cut = lastCut(before[0])
    begin += cut
    if (begin >= i || !/[\p{Script=Han}a-z]/u.test(part.slice(begin, i)) || /[/<@=]/u.test(part[begin - 1] ?? '')) return undefined
    return { start: begin, end: i, steps: [{ start: begin, end: i }], separated: false, quoted: false }
  }
  const click = at(verb, part, i)
  if (click) {
    const behind = i + click[0].length
    if (quoteAt(part, behind)) return undefined
    const step = bareAt(part, behind)
    if (step && step.end - step.start <= 14 && opensMenu(part.slice(step.start, step.end))) return { ...step, start: i }
  }
  return undefined
}

function lastCut(before: string): number {
  let cut = 0
  for (let rest = before, base = 0; ;) {
    const match = beforePath.exec(rest)
    if (!match) return cut
    base += match.index + match[0].length
    cut = base
    rest = before.slice(base)
  }
}
