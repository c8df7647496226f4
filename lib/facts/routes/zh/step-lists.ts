import { menuVerbs } from '../../../knowledge/zh/paths.ts'
import { stepStart } from '../../../knowledge/zh/paths.ts'
import type { Clause } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { pathsIn } from './paths.ts'
import type { Way } from './ways.ts'

/** A way told as numbered steps over several clauses: 1) 点击“我的”；2) 点击“设置”；3) 点击“注销账号”. */
export interface StepList {
  first: number
  last: number
  way: Way
}

const named = new RegExp(
  `(?:${menuVerbs})+(?:页面)?(?<name>(?:最?[左右]?[上下](?:角|方)的?)?[“"【「『‘][^”"】」』’\\n]{1,20}[”"】」』’]|[^,。;:、“”"【】「」()!\\n]{1,14})`,
  'gu',
)

export function stepLists(reading: Reading): StepList[] {
  const { clauses } = reading
  const found: StepList[] = []
  for (let first = 0; first < clauses.length; first++) {
    if (!isStep(reading, first)) continue
    let last = first
    // A page may cut a step in two (an icon between); a piece without a number is passed over.
    for (let next = first + 1; next < clauses.length && next <= last + 3 && clauses[next]!.section === clauses[first]!.section; next++)
      if (opens(reading, next)) break
      else if (isStep(reading, next, true)) last = next
      else if (clauses[next]!.body > clauses[next]!.start) break
    if (last > first) {
      const start = clauses[first]!.start
      const end = clauses[last]!.end
      const steps = [...namesIn(reading, start, end), ...lastIn(reading, clauses[last]!)]
      if (steps.length > 1) found.push({ first, last, way: { start, end, channel: 'in-app', target: steps.join('-'), steps, id: 'list' } })
    }
    first = last
  }
  return found
}

/** What each step taps, in order; one that may stand for the one before it is joined to that (勾选视频，或点击“全选”). */
function namesIn({ folded, document }: Reading, start: number, end: number): string[] {
  const steps: string[] = []
  for (const match of folded.slice(start, end).matchAll(named)) {
    const name = match.groups!.name!
    const verbs = match[0].slice(0, -name.length)
    // 点击右侧开关关闭…: a sentence, not a name.
    const sentence = verbs.startsWith('点击') && /^[^”」】]*(?:关闭|清空|开启)(?!时|后)/u.test(name)
    const kept = (sentence ? verbs : (/(?:打开|长按|勾选).*$/u.exec(verbs)?.[0] ?? '')).length
    const at = start + match.index + match[0].length - name.length - kept
    const step = document.text
      .slice(at, at + kept + name.length)
      .replace(/[“”"【】「」『』‘’\u200b]/gu, '')
      .trim()
    if (!step || step.endsWith('后')) continue
    const last = steps.at(-1)
    if (last && /,或者?$/u.test(folded.slice(Math.max(start, start + match.index - 3), start + match.index)))
      steps[steps.length - 1] = `${last}或${step}`
    else steps.push(step)
  }
  return steps
}

/** What the last clause adds: a place (在“授权管理”中对…进行管理) or a plain act (删除). */
function lastIn({ folded, document }: Reading, { body, end }: Clause): string[] {
  const text = folded.slice(body, end).replace(/[。;]$/u, '')
  const inside = /^在[“"【「](?<name>[^”"】」\n]{1,20})[”"】」][中里内]/u.exec(text)
  if (inside) return [document.text.slice(body + 2, body + 2 + inside.groups!.name!.length)]
  return /^(?:删除|清[除空])/u.test(text) && text.length <= 12 ? [document.text.slice(body, body + text.length)] : []
}

function isStep({ clauses, folded, document }: Reading, index: number, later = false): boolean {
  const { start, body, end } = clauses[index]!
  if (body === start || end - body > 60) return false
  const text = folded.slice(body, end)
  // 删除看单: a title of the next list, not a step.
  if (!stepStart.test(text) || text.trimEnd().endsWith(':') || !(later || opens({ clauses, folded }, index))) return false
  // An item that holds a whole way is one of several ways, not a step of one.
  // Two steps of which the second has lost the mark before its number (点击“我的” 2) 点击“设置”) are none.
  const two = /[”"】」] ?\d\)/u.test(text)
  return (two || !pathsIn(document.text, folded, body, end).some(({ steps }) => steps.length > 1)) && !/@|\d{5}/u.test(text)
}

/** Numbered as the first of its list. */
const opens = ({ clauses, folded }: Pick<Reading, 'clauses' | 'folded'>, index: number) =>
  /^[(（]?[1一①](?!\d)/u.test(folded.slice(clauses[index]!.start, clauses[index]!.body))
