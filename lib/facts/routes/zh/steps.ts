import { afterPath, menuVerbs, menuWords, appItself, places } from '../../../knowledge/zh/paths.ts'
import type { Span } from '../../../model.ts'

/** One or more steps that stand together: a name in quotes, a bare word. Offsets are those of the part that is searched. */
export interface Step extends Span {
  steps: Span[]
  separated: boolean
  quoted: boolean
}

/** The steps of a path so far. */
export interface Chain extends Span {
  steps: Span[]
  /** Joined by real separators, not by verbs alone. */
  separated: boolean
  quoted: boolean
}

const quoted =
  /【[^【】\n]{1,60}】|["“][^"“”\n]{1,60}["”“]|"[^"\n]{1,60}"|(?<=点击|选择|进入|打开)”[^“”\n]{1,20}[”“]|「[^」]{1,60}」|『[^』\n]{1,60}』|<(?=[^<>\n]{0,20}\p{Script=Han})[^<>\n:/@]{2,60}>|‘[^’\n]{1,60}’|\[[^[\]\n]{1,40}\]/uy
const separator = /[ \\]*(?:(?:[-—–―─→⇒➡➜➔›»>﹥~]|\\>)[ \\\n]*){1,4}/uy
export const verb = new RegExp(`(?:再|然后|并|依次|接着|后)?${menuVerbs}`, 'uy')
export const place = new RegExp(places, 'uy')
const word = /(?:(?!点击|选择|进入|打开|勾选|点选)[\p{Script=Han}a-z0-9+·&≡…●×*._]|\([^()\n]{1,14}\)){1,24}/uy

export const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** A hyphen between Latin letters or digits (Wi-Fi, 021-6688) parts nothing. */
export function separatorAt(part: string, i: number): RegExpExecArray | null {
  const mark = at(separator, part, i)
  if (!mark || (/^-\n?$/u.test(mark[0]) && /[a-z\d]/u.test(part[i - 1] ?? '') && /[a-z\d]/u.test(part[i + mark[0].length] ?? '')))
    return null
  return mark
}

export function quoteAt(part: string, i: number): Step | undefined {
  const match = at(quoted, part, i)
  if (!match) return undefined
  const inner = { start: i + 1, end: i + match[0].length - 1 }
  const steps = splitSteps(part, inner)
  return { start: i, end: i + match[0].length, steps, separated: steps.length > 1, quoted: true }
}

export function bareAt(part: string, i: number): Step | undefined {
  const match = at(word, part, i)
  if (!match) return undefined
  let end = i + match[0].length
  if (/^(?:进行|完成|即可|实现)/u.test(match[0])) return undefined
  const cut = afterPath.exec(part.slice(i + 1, end))
  if (cut) end = i + 1 + cut.index
  while (end > i + 1 && part[end - 1] === '(') end--
  return { start: i, end, steps: [{ start: i, end }], separated: false, quoted: false }
}

export const withPlace = (steps: Span[], from: number | undefined): Span[] =>
  from === undefined || !steps[0] ? steps : [{ start: from, end: steps[0].end }, ...steps.slice(1)]

/** “我的-设置-注销” in one pair of quotes. A dash inside a Latin word (Wi-Fi) does not part it. */
function splitSteps(part: string, { start, end }: Span): Span[] {
  const steps: Span[] = []
  let begin = start
  for (let i = start + 1; i < end - 1; i++) {
    const mark = at(separator, part, i)
    if (!mark || i + mark[0].length >= end) continue
    if (/^-$/u.test(mark[0]) && /[a-z]/u.test(part[i - 1]!) && /[a-z]/u.test(part[i + 1]!)) continue
    steps.push({ start: begin, end: i })
    begin = i + mark[0].length
    i = begin - 1
  }
  steps.push({ start: begin, end })
  return steps
}

export const opensMenu = (name: string) => menuWords.test(name) && !appItself.test(name)
