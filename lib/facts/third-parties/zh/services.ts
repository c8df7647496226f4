import {
  agreeing,
  agrees,
  amongReceivers,
  brandOf,
  inUse,
  listsReceivers,
  phoneFunction,
  profileBefore,
  profileBehind,
  services,
  sharedWith,
  sharingSites,
  takenFrom,
  notBefore,
  notService,
  policyBehind,
  receives,
  takesItself,
  takesThroughSdk,
  thirdPartyCue,
  type Service,
} from '../../../knowledge/zh/third-party-prose.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { isInside } from '../../../text/spans.ts'
import { roomsOf } from '../../rooms.zh.ts'
import { actIn, handedOver } from './acts.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { urlIn } from '../links.ts'
import { mentionsIn, type Mention } from '../mentions.ts'
import { ownNames } from './own.ts'
import { listsIn, takenBehind, type Group } from './listed.ts'
import { isName } from './names.ts'
import { printed } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { spokenIn } from './spoken.ts'
import { purposeIn, titlePurposeIn } from './purposes.ts'

/** Words on either side of a group of names that say what they are for. */
const NEAR = 26
const LONGEST_QUOTE = 110

/** Logins, sharing buttons, payments, pushes and known services that sentences name without the word SDK. */
export function serviceDrafts(reading: Reading, taken: (span: Span) => boolean, point: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  const own = ownNames(reading)
  const rooms = roomsOf(reading)
  // All known names in one pass: most clauses have none and cost nothing more.
  const all = mentionsIn(reading.folded, { start: 0, end: reading.folded.length })
  let next = 0
  for (const clause of reading.clauses) {
    while (next < all.length && all[next]!.start < clause.start) next++
    let behind = next
    while (behind < all.length && all[behind]!.end <= clause.end) behind++
    if (behind === next) continue
    const named = all.slice(next, behind)
    if (reading.document.blocks[clause.block]?.kind === 'row') continue
    const room = rooms[clause.section]
    const words = reading.folded.slice(clause.start, clause.end)
    if ((room === 'exempt' || room === 'change' || room === 'contact') && !agrees.test(words)) continue
    const item = isListed(reading, clause, named[0]!)
    if (!item && !services.any.test(words)) continue
    const spoken = words.includes('sdk') ? spokenIn(reading.folded, clause) : []
    const mentions = named.filter(
      (mention) =>
        !spoken.some((name) => mention.start < name.end && mention.end > name.start) &&
        !taken(mention) &&
        isService(reading.folded, mention),
    )
    if (item && mentions.includes(named[0]!) && !own(reading.folded.slice(named[0]!.start, named[0]!.end))) {
      found.push({ ...draftOf(reading, clause, named[0]!, [], undefined), kind: 'partner' })
      continue
    }
    // A numbered point about one SDK names others only as makers of phones (推送SDK：如您使用小米、华为手机…).
    const inPoint = point(clause)
    const lists = words.includes('(') || words.includes('包') ? listsIn(reading.folded, clause, mentions) : []
    const rest = mentions.filter((mention) => !lists.some(({ span }) => isInside(mention, span)))
    const groups: Group[] = [...groupsOf(reading.folded, rest).map((names) => ({ names })), ...lists]
    for (const group of groups) {
      const isOwn = ({ start, end }: Span) => own(reading.folded.slice(start, end))
      if (group.names.every(isOwn)) continue
      const drafts = readGroup(reading, clause, words, group, isOwn)
      if (!inPoint || (group.names.length > 1 && drafts.every((draft) => draft.maker))) found.push(...drafts)
    }
  }
  return found
}

/** A point that begins with a name, in a list of those who get data (我们还可能与下列服务商共享信息：甲（应用商店）；乙（支付）). */
function isListed({ folded, clauses }: Reading, clause: Clause, { start, end }: Span): boolean {
  const lead = clause.lead === undefined ? undefined : clauses[clause.lead]
  return (
    lead !== undefined &&
    start - clause.body < 2 &&
    /^ ?(?:[(:]|$)/u.test(folded.slice(end, clause.end)) &&
    // 与下列服务商共享信息。他们应当…：: what is listed stands in the sentence before.
    [lead, clauses[clause.lead! - 1]].some((said) => said?.block === lead.block && listsReceivers.test(folded.slice(said.start, said.end)))
  )
}

const isService = (folded: string, { start, end }: Mention) => {
  const after = folded.slice(end, end + 24)
  const before = folded.slice(Math.max(0, start - 10), start)
  const profile = profileBefore.test(before) || sharingSites.test(after)
  if (phoneFunction.test(folded.slice(start, end))) return false
  return (!notBefore.test(before) || profile) && (!notService.test(after) || (profile && profileBehind.test(after)))
}

/** Names set apart by nothing but joining marks and words belong together. */
function groupsOf(folded: string, mentions: Mention[]): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1)
    if (
      last &&
      /^[\s、,/和与及或以;“”"]*(?:(?:账[号户]|号|登录|支付|分享|sdk|\([^()]{1,16}\)|其他|其它|(?<=、\s?)[^\s、,。;:()]{1,6}(?=、))[\s、,/和与及或以;“”"]*)?$/u.test(
        folded.slice(last.end, mention.start),
      )
    )
      groups.at(-1)!.push(mention)
    else groups.push([mention])
  }
  return groups
}

function readGroup(
  reading: Reading,
  clause: Clause,
  words: string,
  { names: group, kind: listed }: Group,
  isOwn: (mention: Span) => boolean,
): Draft[] {
  const { folded } = reading
  const first = group[0]!
  const last = group.at(-1)!
  const before = folded.slice(Math.max(clause.start, first.start - NEAR), first.start)
  const after = folded.slice(last.end, Math.min(clause.end, last.end + NEAR))
  const inside = folded.slice(first.start, Math.min(clause.end, last.end + 2))
  const kinds: Service[] = (['login', 'share', 'pay', 'payout', 'push', 'notice'] as const).filter((kind) =>
    // Behind a bracket begins what is told of all it lists, or of other classes.
    says(kind, before, listed ? '' : after, inside),
  )
  if (kinds.length === 0 && profileBefore.test(before) && profileBehind.test(after))
    kinds.push(words.includes(services.share.label) ? 'share' : 'login')
  const clear = thirdPartyCue.test(words)
  const itself = takesItself.test(after)
  const partner = kinds.length === 0 && ((receives.test(before) && handedOver(words) !== null) || fits(sharedWith, before, after))
  const named = kinds.length === 0 && (fits(agreeing, before, after) || fits(takenFrom, before, after))
  // Names that no register knows stand among the makers of phones, and among those who get data.
  const all = partner || kinds.includes('push') ? withUnknown(folded, group) : group
  return all.flatMap((mention) => {
    // 微信号: an account for logging in, or one to be reached under.
    if (folded[mention.end] === '号' && kinds.length === 0) return []
    // A brand of which the product's own name is made (QQ in QQ飞车) is a way to log in where others stand beside it.
    if (isOwn(mention) && !kinds.includes('login')) return []
    if (listed)
      return [{ ...draftOf(reading, clause, mention, kinds, itself ? last.end : takenBehind(folded, last.end, clause.end)), kind: listed }]
    if (partner) return [{ ...draftOf(reading, clause, mention, [], undefined), kind: 'partner' as const }]
    if (
      kinds.length === 0 &&
      !named &&
      !takesThroughSdk.test(after) &&
      !(mention.kind === 'clear' && (itself || inUse.test(before) || (clear && strongCue(before, after))))
    )
      return []
    return [draftOf(reading, clause, mention, kinds, itself ? last.end : undefined, named)]
  })
}

/** The names of a group with the short words that stand between two of them, each set apart by 、. */
function withUnknown(folded: string, group: readonly Mention[]): Mention[] {
  return group.flatMap((mention, index) => {
    const next = group[index + 1]
    const gap = next && between.exec(folded.slice(mention.end, next.start))
    if (!gap) return [mention]
    const start = mention.end + gap[0].indexOf(gap[1]!)
    return isName(gap[1]!) ? [mention, { id: '', kind: 'clear' as const, start, end: start + gap[1]!.length }] : [mention]
  })
}

const between = /^\s?、\s?([^\s、,。;:()]{2,6})\s?、\s?$/u

const fits = (rule: { before: RegExp; after: RegExp }, before: string, after: string) => rule.before.test(before) && rule.after.test(after)

const strongCue = (before: string, after: string) => thirdPartyCue.test(`${before}|${after}`)

function says(kind: Service, before: string, after: string, inside: string): boolean {
  const rule = services[kind]
  return rule.inside?.test(inside) === true || rule.before?.test(before) === true || rule.after.test(after)
}

function draftOf(
  reading: Reading,
  clause: Clause,
  mention: Mention,
  kinds: readonly Service[],
  taking: number | undefined,
  named = false,
): Draft {
  const { document, folded } = reading
  const name = printed(document, mention)
  const start = Math.max(clause.start, Math.min(mention.start - 40, clause.end - LONGEST_QUOTE))
  const draft = emptyDraft('service', name, evidenceAt(document.text, start, Math.min(clause.end, start + LONGEST_QUOTE)))
  const only = kinds.length === 1 ? kinds[0]! : undefined
  draft.sdk = (only && brandOf[only]?.[folded.slice(mention.start, mention.end).replace(/ /gu, '')]) ?? (mention.id || null)
  draft.sdk = mention.kind === 'brand' ? draft.sdk : (sdkNamed(name)?.id ?? draft.sdk)
  const printedPurpose =
    (kinds.length === 0 && !named) || kinds.includes('push')
      ? (purposeIn(reading, { start: clause.body, end: clause.end }) ?? titlePurposeIn(reading, { start: clause.body, end: clause.end }))
      : null
  draft.purposes = printedPurpose === null ? kinds.map((kind) => services[kind].label) : [printedPurpose]
  const words = folded.slice(clause.start, clause.end)
  const handed = handedOver(words) !== null
  if (taking !== undefined || services.gives.test(words) || (handed && amongReceivers.test(folded.slice(clause.start, mention.start)))) {
    const act = actIn(reading, { start: taking ?? (handed ? clause.start : mention.end), end: clause.end })
    draft.data = act.data
    if (act.words) draft.dataWords = [act.words]
    if (act.data.length) draft.own = [{ start: clause.start, end: clause.end }]
  }
  if (policyBehind.test(folded.slice(mention.end, mention.end + 14)) || (named && agrees.test(words)))
    draft.url =
      urlIn(reading, { start: mention.start, end: Math.min(clause.end, mention.end + 200) }) ??
      // 您可以访问https://…了解甲的隐私政策
      (words.split('http').length === 2 ? urlIn(reading, clause) : null)
  if (kinds.length === 1 && kinds[0] === 'push') draft.maker = true
  return draft
}
