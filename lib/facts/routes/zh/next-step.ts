import {
  glue,
  goesOnAsText,
  inBetween,
  keptVerb,
  leadsToPath,
  menuVerbs,
  menuWords,
  noBareStep,
  nounBehind,
  onScreen,
  placeOfName,
  places,
} from '../../../knowledge/zh/paths.ts'
import { at, bareAt, place, quoteAt, separatorAt, verb, withPlace, type Chain, type Step } from './steps.ts'

const weakSeparator = /[ \\]*[/|][ \\]*/uy
const glued = new RegExp(` ?${glue}(?:${menuVerbs})?(?<place>${places})?${menuVerbs}?(?<more>${places})? ?`, 'uy')
const nextVerb = new RegExp(
  ` ?(?:首页|主页|页面|界面|[中里后])* ?[,，]? ?(?:然后|再|并|接着|后|之后|随后|(?:首页|主页|页面)后?|后|中|里)*${menuVerbs}`,
  'uy',
)
/** “推送”，打开或关闭“兴趣精选”: the switch itself, both ways. */
const bothWays = /[,，]? ?(?:打开|开启|启用)(?:或者?|[和与、/])(?:关闭|停用) ?/uy
const furtherOn =
  /(?!客户端|app|软件|平台|小程序|网站)[中里内]?[^,，。;:“”【】「」"]{0,14}[,，] ?(?:再|然后|并)?(?:在[^,，。;“”]{2,10}[页界]面[中里内上]? ?)?(?:点击|点选|选择|将(?=[“【「][^”】」]{2,16}[”】」](?:功能)?(?:关闭|打开))) ?/uy

/** The step that goes on with a path, right behind it. */
export function nextStep(part: string, chain: Chain): Step | undefined {
  const noun = chain.quoted || /[”"】」]/u.test(part[chain.end - 1]!) ? nounBehind.exec(part.slice(chain.end, chain.end + 8)) : null
  if (noun) {
    if (noun.groups?.sign) chain.steps.at(-1)!.end = chain.end + noun[0].trimEnd().length
    chain.end += noun[0].length
  }
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
    const where = at(placeOfName, part, afterClick)
    const inside = where && quoteAt(part, afterClick + where[0].length)
    if (inside) return { ...inside, steps: withPlace(inside.steps, afterClick), separated: true }
    j = afterClick
    const step = goesOnAsText.test(part.slice(j, j + 4)) ? undefined : bareAt(part, j)
    if (step) {
      // 左上角客服图标【帮助与反馈】: the name in quotes follows at once.
      // “我的”-设置”-“隐私”: the opening quote was forgotten.
      const whole =
        click && keptVerb.test(click[0].replace(/^(?:再|然后|并|依次|接着|后)/u, ''))
          ? withPlace(step.steps, afterClick - click[0].length)
          : step.steps
      return { ...step, steps: whole, end: part[step.end] === '”' ? step.end + 1 : step.end, separated: true }
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

/** 搜索“安全”，进入安全页面: the same place again. */
const isLastOf = (part: string, { steps }: Chain, name: string) => part.slice(steps.at(-1)!.start, steps.at(-1)!.end) === name

/** “A”功能，您可以通过“B”进入: the second leads to the first. “A”、“B” is a list of names unless something says that one comes after the other. */
const joins = (between: string) => (!/^[ ,、]*$/u.test(between) || /^ ?, ?$/u.test(between)) && !/功能,/u.test(between)
