import * as cue from '../../../knowledge/zh/collection.ts'
import { cued } from '../../../text/cued.ts'

/** What a segment (the words between two commas) does with the data it names. */
export type Act = 'take' | 'give' | 'use' | 'pass' | 'deny' | 'local' | 'condition' | 'purpose' | 'other' | 'bare'

/** Who takes: we, or a third party for itself. */
export type Actor = 'operator' | 'third-party'

export interface Segment {
  start: number
  end: number
  act: Act
  actor: Actor
  /** The actor is named in this segment. */
  named: boolean
  /** Offset from which on the words are what is taken. */
  from: number
  /** Offset at which a purpose begins inside the segment. */
  until: number
  /** A denial that takes back what the clause said before. */
  takesBack: boolean
}

/** What a clause takes over from the clause that introduces it. */
export interface Carry {
  act: Act
  actor: Actor
}

/** What is asked of every segment. */
const says = cued({
  combinesNot: cue.combinesNot,
  conditionCloses: cue.conditionCloses,
  conditionOpens: cue.conditionOpens,
  dataLabel: cue.dataLabel,
  denies: cue.denies,
  gives: cue.gives,
  localOnly: cue.localOnly,
  madeBy: cue.madeBy,
  otherLabel: cue.otherLabel,
  passesOn: cue.passesOn,
  purposeInside: cue.purposeInside,
  purposeOnly: cue.purposeOnly,
  purposeOpens: cue.purposeOpens,
  takes: cue.takes,
  uses: cue.uses,
})

const longestLabel = 26

/** What a character does where pieces are cut: 0 nothing, opens or closes a bracket, parts, leads a list item. */
const opens = 1
const closes = 2
const parts = 3
const role = new Uint8Array(65536)
for (const character of '(【「『《“[') role[character.charCodeAt(0)] = opens
for (const character of ')】」』》”]') role[character.charCodeAt(0)] = closes
for (const character of ',:;。\t|') role[character.charCodeAt(0)] = parts
const leads = 4
for (const character of '•·●▪◦○■□◆▶*_ ') role[character.charCodeAt(0)] = leads
const COLON = 58

/** Cuts `start..end` of a folded text at commas and colons outside of brackets and says what each piece does. */
export function segmentsOf(folded: string, start: number, end: number, carry: Carry, names: RegExp | undefined): Segment[] {
  const segments: Segment[] = []
  let state = carry
  /** What the clause does besides saying what for. */
  let main = carry
  for (const piece of pieces(folded, start, end)) {
    const words = folded.slice(piece.start, piece.end)
    // 通话信息，为提高服务质量，您与对方的通话内容、时长等信息: behind the purpose the list goes on.
    const goesOn = state.act === 'purpose' && main.act === 'take' && cue.listing.test(words)
    const segment = read(words, piece, goesOn ? main : state, names)
    // Examples are taken by whoever takes what they are examples of.
    if (!segment.named && cue.examplesOpen.test(words) && segments.at(-1)?.named && segments.at(-1)!.actor === segment.actor)
      segment.named = true
    segments.push(segment)
    if (segment.act !== 'condition' && segment.act !== 'purpose') main = segment
    // An occasion between the predicate and its objects does not end what goes on.
    if (segment.act !== 'condition') state = segment
    else if (cue.weAct.test(words)) state = { ...state, actor: 'operator' }
  }
  return segments
}

interface Piece {
  start: number
  end: number
  label: boolean
}

function pieces(folded: string, start: number, end: number): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let from = start
  // The mark of a list item hides no occasion (• 当您注册时).
  while (from < end && role[folded.charCodeAt(from)] === leads) from++
  for (let i = from; i < end; i++) {
    const code = folded.charCodeAt(i)
    const does = role[code]
    if (does === opens) depth++
    else if (does === closes) depth = Math.max(0, depth - 1)
    else if (does === parts && (depth === 0 || i - from > 300)) {
      if (i > from) found.push({ start: from, end: i, label: code === COLON && i - from <= longestLabel })
      from = i + 1
      depth = 0
    }
  }
  if (end > from) found.push({ start: from, end, label: false })
  return found
}

function read(words: string, piece: Piece, state: Carry, names: RegExp | undefined): Segment {
  const { start, end } = piece
  const make = (act: Act, from = start, acting?: Actor): Segment => ({
    start,
    end,
    act,
    actor: acting ?? state.actor,
    named: acting !== undefined,
    from,
    until: untilOf(words, start, from - start),
    takesBack: act === 'local' || (act === 'deny' && cue.takesBack.test(words) && !cue.userDenies.test(words)),
  })
  if (piece.label) {
    if (says.dataLabel.test(words))
      return make(says.denies.test(words) ? 'deny' : 'take', start, cue.toUs.test(words) ? 'operator' : undefined)
    if (says.otherLabel.test(words)) return make('other')
    return make(state.act === 'other' || state.act === 'purpose' || state.act === 'deny' ? 'bare' : state.act)
  }
  if (says.localOnly.test(words)) return make('local')
  if (says.denies.test(words)) return make('deny')
  if (says.combinesNot.test(words)) return { ...make('deny'), takesBack: false }
  if (cue.isTaken.test(words)) return make('take')
  if (cue.sentToUs.test(words)) return make('take', start, 'operator')
  const others = cue.othersUse.exec(words)
  if (others) return make('use', start + others[0].length, 'third-party')
  const taken = says.takes.exec(words)
  const given = says.gives.exec(words)
  const used = says.uses.exec(words)
  const occasion = endOfOccasion(words)
  if (occasion && !(taken && taken.index >= occasion) && !(given && given.index >= occasion)) return make('condition')
  // 您需要授权我们…读取您的头像: what we are allowed to take is taken.
  const allowed = taken && given && taken.index > given.index && cue.allows.test(given[0])
  const predicate = taken && (!given || allowed || taken.index <= given.index + given[0].length) ? taken : given
  const goesOn = (state.act === 'take' || state.act === 'give' || state.act === 'use') && cue.examplesOpen.test(words)
  if (goesOn && predicate && cue.relativeOpens.test(words.slice(predicate.index + predicate[0].replace(/的$/u, '').length)))
    return make(state.act)
  if (taken && cue.forUser.test(words) && words.length < 120 && !cue.weActBefore.test(words.slice(0, taken.index))) return make('purpose')
  const opensAsPurpose = says.purposeOnly.test(words) && !(taken && cue.weActBefore.test(words.slice(0, taken.index)))
  if (opensAsPurpose || (!predicate && says.purposeOpens.test(words))) return make('purpose')
  // We use what stands first, whoever gets what stands behind it.
  if (used && predicate && used.index + used[0].length < predicate.index - 4 && actorOf(words, used.index, undefined) === 'operator')
    return make('use', start + used.index, 'operator')
  const passed = says.passesOn.exec(words)
  const inside = says.purposeInside.exec(words)
  // 我们会收集您的位置信息并提供给…: taken first, then passed on.
  const firstTaken =
    passed && taken && cue.collects.test(taken[0]) && taken.index < passed.index && actorOf(words, taken.index, names) === 'operator'
  if (passed && cue.takenFirst.test(words.slice(0, passed.index))) return make('take', start, 'operator')
  if (passed && !firstTaken && !(inside && inside.index > 0 && inside.index < passed.index))
    return make(
      'pass',
      cue.objectBefore.test(words.slice(0, passed.index)) || !predicate ? start : start + passed.index,
      actorOf(words, passed.index, names),
    )
  if (predicate) {
    const actor = actorOf(words, predicate.index, names) ?? (cue.givenToUs.test(predicate[0]) ? 'operator' : undefined)
    return make(predicate === taken ? 'take' : 'give', fromOf(words, predicate, start), actor)
  }
  if (used) return make('use', start + used.index, actorOf(words, used.index, names))
  return make(state.act, start, says.madeBy.test(words) ? 'third-party' : undefined)
}

/** Where the occasion that a segment names ends (当您登录时|我们会收集…), in code units; 0 when it names none. */
function endOfOccasion(words: string): number {
  if (says.conditionCloses.test(words)) return words.length
  if (!says.conditionOpens.test(words) || (cue.examples.test(words) && !cue.occasionWords.test(words.slice(0, 12)))) return 0
  const end = words.search(cue.occasionEnds)
  return end < 0 ? words.length : end + 1
}

/** Objects stand behind the predicate; before it after 将, 把, 对, 被, or when it is a relative clause (X等您提供的信息). */
function fromOf(words: string, predicate: RegExpExecArray, start: number): number {
  const before = words.slice(0, predicate.index)
  const behind = words.slice(predicate.index + predicate[0].length)
  if (cue.objectBefore.test(before) || cue.amidList.test(before) || (cue.relative.test(behind) && behind.length < 24)) return start
  return start + predicate.index
}

/** The last one named before the predicate acts. */
function actorOf(words: string, predicate: number, names: RegExp | undefined): Actor | undefined {
  if (cue.takesFrom.test(words.slice(0, predicate + 4)) || (cue.from.some((word) => words.includes(word)) && cue.weTakeFrom.test(words)))
    return 'operator'
  const before = words.slice(0, predicate).replace(/\([^)]*\)/gu, '')
  const operator = lastOf(cue.operatorActs, before)
  const third = Math.max(lastOf(cue.thirdPartyActs, before), names ? lastOf(names, before) : -1)
  if (operator < 0 && third < 0) return undefined
  if (third > operator && cue.together.test(before.slice(0, third))) return 'operator'
  return operator > third ? 'operator' : 'third-party'
}

function lastOf(pattern: RegExp, words: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) at = match.index
  return at
}

function untilOf(words: string, start: number, from: number): number {
  let at = Math.max(0, from)
  let match = at === 0 ? says.purposeInside.exec(words) : cue.purposeInside.exec(words.slice(at))
  // 设备标识(IMEI是一串字符,可用于标识设备)、IP地址: the list goes on behind the bracket.
  for (let close = match ? closeOf(words, at + match.index) : 0; match && close > 0; close = match ? closeOf(words, at + match.index) : 0) {
    at = close + 1
    match = cue.purposeInside.exec(words.slice(at))
  }
  return match && at + match.index > Math.max(0, from) ? start + at + match.index : start + words.length
}

/** Where the bracket closes in which `at` stands; 0 for none. */
function closeOf(words: string, at: number): number {
  const open = words.lastIndexOf('(', at)
  return open < 0 || words.lastIndexOf(')', at) > open ? 0 : Math.max(0, words.indexOf(')', at))
}
