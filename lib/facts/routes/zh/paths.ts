import {
  afterPath,
  appItself,
  beforePath,
  glue,
  goesOnAsText,
  inBetween,
  leadsToPath,
  menuVerbs,
  menuWords,
  noBareStep,
  noStep,
  onScreen,
  placeBefore,
  places,
} from '../../../knowledge/zh/paths.ts'
import type { Span } from '../../../model.ts'

/** A way through menus: the steps as printed, without quotes. `single` is a lone name in quotes, a weaker sign. */
export interface PathAt extends Span {
  steps: string[]
  single: boolean
}

const quoted =
  /【[^【】\n]{1,60}】|["“][^"“”\n]{1,60}["”“]|"[^"\n]{1,60}"|(?<=点击|选择|进入|打开)”[^“”\n]{1,20}[”“]|「[^」]{1,60}」|『[^』\n]{1,60}』|‘[^’\n]{1,60}’|\[[^[\]\n]{1,40}\]/uy
const separator = /[ \\]*(?:(?:[-—–―─→⇒➡➜➔›»>﹥~]|\\>)[ \\]*){1,4}/uy
const weakSeparator = /[ \\]*[/|][ \\]*/uy
const verb = new RegExp(`(?:再|然后|并|依次|接着|后)?${menuVerbs}`, 'uy')
const place = new RegExp(places, 'uy')
const glued = new RegExp(` ?${glue}(?:${menuVerbs})?(?<place>${places})?${menuVerbs}?(?<more>${places})? ?`, 'uy')
const nextVerb = new RegExp(
  ` ?(?:首页|主页|页面|界面|[中里后])* ?[,，]? ?(?:然后|再|并|接着|后|之后|随后|(?:首页|主页|页面)后?|后|中|里)*${menuVerbs}`,
  'uy',
)
/** “推送”，打开或关闭“兴趣精选”: the switch itself, both ways. */
const bothWays = /[,，]? ?(?:打开|开启|启用)(?:或者?|[和与、/])(?:关闭|停用) ?/uy
const furtherOn = /(?!客户端|app|软件|平台|小程序|网站)[中里内]?[^,，。;:“”【】「」"]{0,14}[,，] ?(?:再|然后|并)?(?:点击|点选|选择)/uy
const word = /(?:(?!点击|选择|进入|打开|勾选|点选)[\p{Script=Han}a-z0-9+·&≡…●×*._]|\([^()\n]{1,14}\)){1,24}/uy
const wordBefore = /(?:[\p{Script=Han}a-z0-9+·&≡…●×*._]|\([^()\n]{1,14}\)){1,28}$/u
/** Cheap refusal: no path without one of these. */
const hint = /[-—–―─→⇒➡➜➔›»>﹥【“"「『‘]|点击|进入|选择/u

/** What a first step, or the separator behind it, begins with: quotes, separators, the first characters of verbs. */
const opening = new Set([...'【“”"「『‘[ \\-—–―─→⇒➡➜➔›»>﹥~再然并依接后', ...menuVerbs.replace(/[()?:|]/gu, '')])

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The paths in `folded.slice(start, end)`, in reading order; steps are cut from `text`. Offsets are those of the document. */
export function pathsIn(text: string, folded: string, start: number, end: number): PathAt[] {
  // A page may break the line inside the quotes: 「设置-⏎注销账号」.
  const open = /[“【「][^”】」\n]{0,30}$/u.test(folded.slice(Math.max(start, end - 31), end))
  const part = open ? folded.slice(start, end + 30).replaceAll('\n', ' ') : folded.slice(start, end)
  if (!hint.test(part)) return []
  const found: PathAt[] = []
  let from = 0
  for (let i = 0; i < end - start; i++) {
    if (!opening.has(part[i]!)) continue
    const chain = chainAt(part, i, from)
    if (!chain) continue
    const steps = chain.steps.map((step) => clean(text.slice(start + step.start, start + step.end))).filter(Boolean)
    const fits = valid(steps, chain, part[chain.start - 1])
    if (fits) found.push({ start: start + chain.start, end: start + chain.end, steps, single: steps.length === 1 })
    // A rejected chain gives way to one that begins later in it.
    i = fits ? chain.end - 1 : i
    if (fits) from = chain.end
  }
  return found
}

interface Chain extends Span {
  steps: Span[]
  /** Joined by real separators, not by verbs alone. */
  separated: boolean
  quoted: boolean
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

/** 搜索“安全”，进入安全页面: the same place again. */
const isLastOf = (part: string, { steps }: Chain, name: string) => part.slice(steps.at(-1)!.start, steps.at(-1)!.end) === name

const opensMenu = (name: string) => menuWords.test(name) && !appItself.test(name)

interface Step extends Span {
  steps: Span[]
  separated: boolean
  quoted: boolean
}

function firstStep(part: string, i: number, from: number): Step | undefined {
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

/** A hyphen between Latin letters or digits (Wi-Fi, 021-6688) parts nothing. */
function separatorAt(part: string, i: number): RegExpExecArray | null {
  const mark = at(separator, part, i)
  if (!mark || (mark[0] === '-' && /[a-z\d]/u.test(part[i - 1] ?? '') && /[a-z\d]/u.test(part[i + 1] ?? ''))) return null
  return mark
}

function nextStep(part: string, chain: Chain): Step | undefined {
  const i = chain.end
  const mark = separatorAt(part, i)
  if (mark) {
    let j = i + mark[0].length
    const click = at(verb, part, j)
    const afterClick = click ? j + click[0].length : j
    const spot = at(place, part, afterClick)
    const afterSpot = spot ? afterClick + spot[0].length : afterClick
    const quote = quoteAt(part, afterSpot)
    if (quote) return { ...quote, steps: withPlace(quote.steps, spot ? afterClick : undefined), separated: true }
    const between = at(inBetween, part, j)
    const name = between && quoteAt(part, j + between[0].length)
    if (name) return { ...name, separated: true }
    j = afterClick
    const step = goesOnAsText.test(part.slice(j, j + 4)) ? undefined : bareAt(part, j)
    if (step) {
      // 左上角客服图标【帮助与反馈】: the name in quotes follows at once.
      // “我的”-设置”-“隐私”: the opening quote was forgotten.
      return { ...step, end: part[step.end] === '”' ? step.end + 1 : step.end, separated: true }
    }
    return undefined
  }
  const slash = at(weakSeparator, part, i)
  if (slash) {
    const quote = quoteAt(part, i + slash[0].length)
    return quote && { ...quote, separated: true }
  }
  const adjacent = quoteAt(part, part[i] === ' ' ? i + 1 : i)
  if (adjacent) return chain.separated || leadsToPath.test(part.slice(Math.max(0, chain.start - 6), chain.start)) ? adjacent : undefined
  const join = at(glued, part, i)
  if (join && join[0].length > 0) {
    const quote = quoteAt(part, i + join[0].length)
    if (quote && joins(join[0])) {
      // “…”菜单下的“注销”: a sign alone is no name; the noun behind it belongs to it.
      const last = chain.steps.at(-1)!
      const noun = /^(?:菜单|按钮|图标)/u.exec(join[0])
      if (
        noun &&
        !/[\p{Script=Han}a-z\d]/u.test(
          part
            .slice(last.start, last.end)
            .replace(/.*的/u, '')
            .replace(/[左右][上下]角/u, ''),
        )
      )
        last.end = i + noun[0].length
      const spot = join.groups?.more ?? join.groups?.place
      return { ...quote, steps: withPlace(quote.steps, spot ? i + join[0].lastIndexOf(spot) : undefined) }
    }
  }
  const both = at(bothWays, part, i)
  if (both && chain.steps.length > 1) {
    const quote = quoteAt(part, i + both[0].length)
    if (quote) return quote
  }
  // 进入【书架】查看加入的内容，点击【编辑】.
  const further = at(furtherOn, part, i)
  if (further) {
    const quote = quoteAt(part, i + further[0].length)
    if (quote) return quote
  }
  const click = at(nextVerb, part, i)
  if (click) {
    const step = bareAt(part, i + click[0].length)
    const name = step && part.slice(step.start, step.end)
    if (
      name &&
      name.length <= 14 &&
      (menuWords.test(name) || onScreen.test(name)) &&
      !noBareStep.test(name) &&
      !isLastOf(part, chain, name)
    )
      return step
  }
  return undefined
}

/** “A”、“B” is a list of names unless something says that one comes after the other. */
const joins = (between: string) => !/^[ ,、]*$/u.test(between) || /^ ?, ?$/u.test(between)

const withPlace = (steps: Span[], from: number | undefined): Span[] =>
  from === undefined || !steps[0] ? steps : [{ start: from, end: steps[0].end }, ...steps.slice(1)]

function quoteAt(part: string, i: number): Step | undefined {
  const match = at(quoted, part, i)
  if (!match) return undefined
  const inner = { start: i + 1, end: i + match[0].length - 1 }
  const steps = splitSteps(part, inner)
  return { start: i, end: i + match[0].length, steps, separated: steps.length > 1, quoted: true }
}

function bareAt(part: string, i: number): Step | undefined {
  const match = at(word, part, i)
  if (!match) return undefined
  let end = i + match[0].length
  if (/^(?:进行|完成|即可|实现)/u.test(match[0])) return undefined
  const cut = afterPath.exec(part.slice(i + 1, end))
  if (cut) end = i + 1 + cut.index
  while (end > i + 1 && part[end - 1] === '(') end--
  return { start: i, end, steps: [{ start: i, end }], separated: false, quoted: false }
}

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

const clean = (step: string) =>
  step
    .replace(/[【】“”"「」『』‘’[\]_*]+/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:点击|选择|进入|打开)(?=.)/u, '')

function valid(steps: string[], chain: Chain, before: string | undefined): boolean {
  if (before === '《') return false
  if (!steps.length || steps.some((step) => step.length > 24 || /[。；！？]/u.test(step))) return false
  if ((!steps.some((step) => menuWords.test(step)) && !(chain.quoted && steps.length > 2)) || steps.some((step) => /^本|简称/u.test(step)))
    return false
  if (steps.length === 1) return chain.quoted && steps[0]!.length >= 2 && steps[0]!.length <= 14 && !noStep.test(steps[0]!.toLowerCase())
  if (!chain.separated && !chain.quoted && steps.length < 3) return steps.length === 2
  return true
}
