import { menuVerbs } from '../../../knowledge/zh/paths.ts'
import { stepStart } from '../../../knowledge/zh/paths.ts'
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
  const { clauses, folded, document } = reading
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
      const steps = Array.from(folded.slice(start, end).matchAll(named), (match) => {
        const verbs = match[0].slice(0, -match.groups!.name!.length)
        // 点击右侧开关关闭…: a sentence, not a name.
        const kept = (
          /^[^”」】]*(?:关闭|清空|开启)(?!时|后)/u.test(match.groups!.name!) && verbs.startsWith('点击')
            ? verbs
            : (/(?:打开|长按|勾选).*$/u.exec(verbs)?.[0] ?? '')
        ).length
        const at = start + match.index + match[0].length - match.groups!.name!.length - kept
        return document.text
          .slice(at, at + kept + match.groups!.name!.length)
          .replace(/[“”"【】「」『』‘’\u200b]/gu, '')
          .trim()
      }).filter((step) => step && !step.endsWith('后'))
      // 在“授权管理”中对…进行管理: the place where the last step is taken.
      const inside = /^在[“"【「](?<name>[^”"】」\n]{1,20})[”"】」][中里内]/u.exec(folded.slice(clauses[last]!.body, end))
      if (inside) {
        const at = clauses[last]!.body + inside[0].indexOf(inside.groups!.name!)
        steps.push(document.text.slice(at, at + inside.groups!.name!.length))
      }
      const end0 = folded.slice(clauses[last]!.body, end).replace(/[。;]$/u, '')
      if (/^(?:删除|清[除空])/u.test(end0) && end0.length <= 12)
        steps.push(document.text.slice(clauses[last]!.body, clauses[last]!.body + end0.length))
      if (steps.length > 1) found.push({ first, last, way: { start, end, channel: 'in-app', target: steps.join('-'), steps, id: 'list' } })
    }
    first = last
  }
  return found
}

function isStep({ clauses, folded, document }: Reading, index: number, later = false): boolean {
  const { start, body, end } = clauses[index]!
  if (body === start || end - body > 60) return false
  const text = folded.slice(body, end)
  // 删除看单: a title of the next list, not a step.
  if (!stepStart.test(text) || text.trimEnd().endsWith(':') || !(later || opens({ clauses, folded }, index))) return false
  // An item that holds a whole way is one of several ways, not a step of one.
  return !pathsIn(document.text, folded, body, end).some(({ steps }) => steps.length > 1) && !/@|\d{5}/u.test(text)
}

/** Numbered as the first of its list. */
const opens = ({ clauses, folded }: Pick<Reading, 'clauses' | 'folded'>, index: number) =>
  /^[(（]?[1一①](?!\d)/u.test(folded.slice(clauses[index]!.start, clauses[index]!.body))
