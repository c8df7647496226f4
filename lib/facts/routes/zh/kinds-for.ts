import { contactHeading } from '../../../knowledge/zh/contacts.ts'
import {
  complaintLabel,
  complaintName,
  goesOn,
  otherAct,
  otherRight,
  reportsOthers,
  switchesOff,
  troubles,
  weakAct,
} from '../../../knowledge/zh/route-acts.ts'
import type { Clause, RouteKind } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { headingsOver } from './headings.ts'
import { isContact, kindOfSteps, kindsOf, kindsOfHeading } from './kinds.ts'
import type { Way } from './ways.ts'

/** A switch in both directions is a way to switch off. */
const bothWays = /(?:开启|打开)[和或/、与]?关闭|关闭[和或/、与]?(?:开启|打开)/gu

/** Entries that every app has: alone they lead nowhere in particular. */
const commonName = /^(?:我的?|首页|更多|个人中心|编辑|删除|清空|通知|确定|完成)$/u

/** Tells the reader to go somewhere. */
const menuVerb = /点击|进入|选择|打开|通过|路径|前往/u

const asksHere = /^,?(?:来|以|进行)?(?:反馈|咨询)/u

const changesHere = /^[中内里上]?(?:来|以)?(?:更改|修改|调整|管理|设置)/u

const changesThem = /^[中内里上]?对[^,。;]{0,10}(?:设置|选项|开关)进行(?:更改|修改|调整|管理|设置)/u

const switchFirst = /^(?:管理|拒绝|限制|禁用|停用)/u

/** What is known of a way's surroundings. All texts are masked (see `kinds.zh.ts`). */
export interface Surroundings {
  reading: Reading
  clause: Clause
  way: Way
  /** From the way before in the clause to this one. */
  before: string
  /** From the clause's start to this way. */
  all: string
  /** From this way to the next one, at most to the end of the sentence. */
  after: string
  /** The whole clause. */
  body: string
  /** The clause that introduces the list, masked. */
  lead: string | undefined
  /** Kinds of the clause just before in the same section, where that one goes on here. */
  previous: readonly RouteKind[]
}

/**
 * What a way serves. The nearest words decide: those behind the way, those before it, the name of the last step, the clause, the sentence
 * that introduces the list, the clause before, the headings. A way that only shows or changes data serves nothing of ours.
 */
export function kindsFor(at: Surroundings): RouteKind[] {
  const { way } = at
  // 卸载…以阻止我们…: no more is collected, the account stays.
  if (way.id === 'uninstall') return ['consent-withdraw']
  if (!isPath(way) && (complaintLabel.test(at.all) || complaintName.test(way.target))) return ['contact']
  let kinds = nearest(at)
  if (way.channel === 'in-app' && way.steps.some((name) => reportsOthers.test(name))) kinds = kinds.filter((kind) => kind !== 'contact')
  // 清除Cookie is its own act, whatever is said of refusing them beside it; 管理或删除Cookie is a switch.
  if (way.id === 'cookie' && kinds.length) return switchFirst.test(way.target) ? ['consent-withdraw'] : ['data-delete']
  // 退订 is said of messages, whatever is closed beside it.
  if (way.id === 'unsubscribe' && kinds.length) return ['consent-withdraw']
  // 注销账号、关闭设备功能等方式: closing a function of the device is no more than that.
  if (way.id === 'off' && kinds.includes('consent-withdraw')) return ['consent-withdraw']
  if (way.steps.length === 1 && commonName.test(way.steps[0]!)) return kinds.filter((kind) => kind === 'account-cancel')
  const step = isPath(way) ? kindOfSteps(way.steps) : undefined
  if (step === 'personalisation-off') return kinds.map((kind) => (kind === 'consent-withdraw' ? step : kind))
  if (step === 'account-cancel' && kinds.includes('data-delete') && !kinds.includes(step)) return [step, ...kinds]
  return kinds
}

const isPath = (way: Way) => way.channel === 'in-app' || way.id === 'device'

function nearest({ reading, clause, way, before, all, after, body, lead, previous }: Surroundings): RouteKind[] {
  const path = isPath(way)
  const step = path ? kindOfSteps(way.steps) : undefined
  const behind = kindsOf(after)
  if (behind.size) return [...behind]
  if (way.channel === 'reference' && asksHere.test(after)) return ['contact']
  const near = after.split(',')[0]!
  // “设置-系统权限管理”更改相机、相册的权限: what is changed there is the permission.
  if (step === 'consent-withdraw' && changesHere.test(near) && kindsOf(body).has(step)) return [step]
  const shown = (otherAct.test(near) ? near : after).replace(bothWays, '')
  const shows = otherAct.test(shown) && !weakAct.test(shown.replace(/修改|更改|设置|选择/gu, ''))
  // What comes before may say it too: 您可以获取副本，您可以通过…执行此操作. The verb right before the way only leads to it (访问“我的”).
  const ahead = kindsOf(before)
  // 如您不需要个性化推荐,您可以在“推送设置”中对推送设置进行修改: what is changed there is what one does not want.
  if (ahead.size && changesThem.test(near)) return [...ahead]
  const askedBefore = otherAct.test(
    all
      .replace(/.{0,6}$/u, '')
      .replace(bothWays, '')
      .split(/[。;]/u)
      .at(-1)!,
  )
  const serves = path && (shows || (!ahead.size && askedBefore))
  if (ahead.size && !serves) return [...ahead]
  if (!path) {
    const sentence = kindsOf(all.split(/[。;]/u).at(-1)!)
    if (sentence.size) return [...sentence]
  }
  const whole = kindsOf(body)
  if (whole.size && !path) return [...whole]
  if (step && step !== 'contact' && way.channel === 'in-app') {
    const told = step === 'account-cancel' || step === 'data-delete' || weakAct.test(after) || weakAct.test(before)
    if (told && (!serves || step === 'account-cancel')) return [step]
  }
  if (whole.size && !serves) return [...whole]
  // On the printed words: what the trouble is about has been masked together with it.
  const trouble = troubles.test(reading.folded.slice(clause.start, clause.end))
  if (step === 'contact' && trouble) return ['contact']
  // A lone name (“编辑”) is no way by what stands around the clause.
  if (path && way.steps.length === 1 && !way.id) return step === 'contact' && isContact(body) ? [step] : []
  const led = lead === undefined ? undefined : kindsOf(lead)
  if (led?.size && (!serves || !otherAct.test(lead!))) return [...led]
  const headings = headingsOver(reading, clause.section)
  const contact = isContact(body) || contactHeading.test(headings[0] ?? '')
  if (serves) return step === 'contact' ? ['contact'] : []
  if (goesOn.test(body) && previous.length && !(trouble && contact)) return [...previous]
  if (!path && (shows || askedBefore)) return contact ? ['contact'] : []
  if (!path && previous.length && !trouble && !contactHeading.test(headings[0] ?? '')) return [...previous]
  const about = way.id === 'device' && way.steps.length === 1 ? [] : kindsOfHeadings(headings).filter((kind) => kind !== 'contact')
  if (
    about.length &&
    (path && step !== 'contact' ? weakAct.test(before + after) || (about.some((kind) => kind === step) && menuVerb.test(body)) : !trouble)
  )
    // Under 删除您的信息 a switch is still no more than a switch (“设置”，将“通讯录同步”功能关闭).
    return path && about.every((kind) => kind === 'data-delete') && /关闭|停用/u.test(near) && !kindsOf(near).size
      ? ['consent-withdraw']
      : about
  if (way.channel === 'in-app') {
    if (step === 'contact' && contact) return ['contact']
    if (switchesOff.test(after)) return ['consent-withdraw']
    return contact && /联系|客服|反馈|咨询|投诉/u.test(after + before) ? ['contact'] : []
  }
  if (way.id && way.id !== 'customer-service' && way.id !== 'channel' && way.id !== 'desk')
    return way.id === 'off' ? ['consent-withdraw'] : []
  return contact ? ['contact'] : []
}

/** The kinds named by the innermost heading, or by the nearest one above that names any; the title of the whole says nothing. */
export function kindsOfHeadings(headings: readonly string[]): RouteKind[] {
  for (const [index, heading] of headings.entries()) {
    if (index === headings.length - 1 && /政策|协议|声明|指引/u.test(heading)) return []
    // A numbered sentence that stands as a heading (2、选择“我的-清理历史”) speaks for itself alone.
    if (/[“【「→>]|点击|通过|登录/u.test(heading)) continue
    const kinds = kindsOfHeading(heading)
    if (kinds.length) return kinds
    if (otherRight.test(heading)) return []
  }
  return []
}
