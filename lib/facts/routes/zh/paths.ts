import { calledPage, menuVerbs, menuWords, noStep, startsInApp } from '../../../knowledge/zh/paths.ts'
import type { Span } from '../../../model.ts'
import { firstStep } from './first-step.ts'
import { nextStep } from './next-step.ts'
import type { Chain } from './steps.ts'

/** A way through menus: the steps as printed, without quotes. `single` is a lone name in quotes, a weaker sign. */
export interface PathAt extends Span {
  steps: string[]
  single: boolean
}

/** Cheap refusal: no path without one of these. */
const hint = /[-—–―─→⇒➡➜➔›»>﹥<【“"「『‘]|点击|进入|选择/u

/** What a first step, or the separator behind it, begins with: quotes, separators, the first characters of verbs. */
const opening = new Set([...'<【“”"「『‘[ \\-—–―─→⇒➡➜➔›»>﹥~再然并依接后', ...menuVerbs.replace(/[()?:|]/gu, '')])

/** The same with blanks for the breaks inside quotes; as long as before. */
const unbroken = (part: string) =>
  part.includes('\n') ? part.replace(/[“【「][^“”【】「」]{0,60}[”】」]?/gu, (quote) => quote.replaceAll('\n', ' ')) : part

/** The paths in `folded.slice(start, end)`, in reading order; steps are cut from `text`. Offsets are those of the document. */
export function pathsIn(text: string, folded: string, start: number, end: number): PathAt[] {
  // A page may break the line inside the quotes: 「设置-⏎注销账号」.
  const open = /[“【「][^”】」\n]{0,30}$/u.test(folded.slice(Math.max(start, end - 31), end))
  const part = unbroken(folded.slice(start, open ? end + 30 : end))
  if (!hint.test(part)) return []
  const found: PathAt[] = []
  let from = 0
  for (let i = 0; i < end - start; i++) {
    if (!opening.has(part[i]!)) continue
    const chain = chainAt(part, i, from)
    if (!chain) continue
    const steps = chain.steps.map((step) => clean(text.slice(start + step.start, start + step.end))).filter(Boolean)
    if (steps.length > 2 && startsInApp.test(part.slice(Math.max(0, chain.steps[0]!.end - 16), chain.steps[0]!.end))) steps.shift()
    const fits = valid(steps, chain, part[chain.start - 1], calledPage.test(part.slice(chain.end, chain.end + 3)))
    if (fits) found.push({ start: start + chain.start, end: start + chain.end, steps, single: steps.length === 1 })
    // A rejected chain gives way to one that begins later in it.
    i = fits ? chain.end - 1 : i
    if (fits) from = chain.end
  }
  return found
}

function chainAt(part: string, i: number, from: number): Chain | undefined {
  const first = firstStep(part, i, from)
  if (!first) return undefined
  const chain: Chain = { start: first.start, end: first.end, steps: first.steps, separated: first.separated, quoted: first.quoted }
  for (let next = nextStep(part, chain); next; next = nextStep(part, chain)) {
    chain.steps.push(...next.steps)
    chain.end = next.end
    if (next.separated) chain.separated = true
  }
  return chain
}

const clean = (step: string) =>
  step
    .replace(/[【】“”"「」『』‘’<[\]_*]+/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:点击|选择|进入|打开)(?=.)/u, '')

/** A sentence ran into the path: no name of a menu. */
const noPart = /^本|简称|当您|如您|您在/u

function valid(steps: string[], chain: Chain, before: string | undefined, page: boolean): boolean {
  if (before === '《') return false
  if (!steps.length || steps.some((step) => step.length > 24 || /[。；！？]/u.test(step))) return false
  if (
    (!steps.some((step) => menuWords.test(step)) && !(chain.quoted && steps.length > 2) && !(page && chain.separated)) ||
    steps.some((step) => noPart.test(step))
  )
    return false
  if (steps.length === 1) return chain.quoted && steps[0]!.length >= 2 && steps[0]!.length <= 14 && !noStep.test(steps[0]!.toLowerCase())
  if (!chain.separated && !chain.quoted && steps.length < 3) return steps.length === 2
  return true
}
