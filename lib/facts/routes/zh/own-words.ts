import { ownWords } from '../../../knowledge/zh/route-ways.ts'
import type { Clause, RouteKind } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import type { Way } from './ways.ts'

/** The ways that a clause tells in words of its own, where no menu is printed. */
export function ownWays({ document, folded }: Reading, { start: from, end: to }: Clause, body: string): { kind: RouteKind; way: Way }[] {
  return ownWords.flatMap(({ kind, cue, pattern }) => {
    const match = body.includes(cue) ? pattern.exec(folded.slice(from, to)) : null
    if (!match) return []
    const words = match.groups!.words!
    const start = from + match.index + match[0].indexOf(words)
    const target = document.text
      .slice(start, start + words.length)
      .replace(/\s+/gu, ' ')
      .trim()
    const steps = match.groups!.act ? [target, match.groups!.act] : [target]
    return [{ kind, way: { start, end: start + words.length, channel: 'in-app', target: steps.join('-'), steps, id: 'own' } }]
  })
}

/** Names a place in the app, if not the way to it. */
const ofDevice = /^(?:随时|自行)?在(?:您的?)?(?:移动)?(?:设备|手机|浏览器|系统|电脑|终端)/u
const named = /页面/u
/** 通过设置功能注销: the function is what to look for, the verb is the kind. */
const byFunction =
  /^通过(?<name>[^,，。;；]{2,20}?(?:功能|页面|入口))(?:直接|自行|自主|自助|随时)?(?:申请|提交|进行|办理)?(?:账[号户])?注销$/u
/** 产品页面中可以直接清除…: the page is what to look for. */
const onPage = /^(?<page>[^,，。;；]{2,14}?(?:页面|界面))[中内里上]?可以(?:直接|自行|随时)?(?:清除|删除).*$/u
/** 在搜索界面删除历史搜索记录: the place is what to look for, the verb is the kind. */
const inPlace =
  /^(?:直接|自行|随时)?在(?!使用|相关|相应|上述|该|这)(?<place>[^,，。;；:：在“”]{0,14}?(?:页面|界面|设置))(?:[中内里上])?[^,，。;；]{0,24}?(?:删除|清[除空]).*$/u

/** A way that the reader is only said to have (您可以随时删除…): the target is what is said, without the person. */
export function selfWay(text: string, start: number, found: string): Way {
  const skip =
    /^(?:[,;-] ?)?(?:(?:您|你|用户)[也还亦]?(?:可以?|有权|能够?)?(?:在(?:我们|我行|我司|本公司)的)?(?:(?:自主|自行|随时){0,2}(?:选择|决定)(?:是否)?(?=[^,。;:]{0,4}(?:删除|清除|清空|关闭)))?)?/u.exec(
      found,
    )?.[0].length ?? 0
  const words = text
    .slice(start + skip, start + found.length)
    .replace(/\s+/gu, ' ')
    // What stands above says nothing in a list of ways.
    .replace(/(?:上述|前述)(?=[^,，。;；]{4})/u, '')
    .replace(byFunction, '$<name>')
    .replace(onPage, '$<page>')
    .trim()
  const place = ofDevice.test(words) ? undefined : inPlace.exec(words)?.groups!.place
  const target = place || words
  const id = place || named.test(words) ? 'own' : 'self'
  return {
    start: start + skip,
    end: start + found.length,
    channel: ofDevice.test(words) ? 'support' : 'in-app',
    target,
    steps: [target],
    id,
  }
}
