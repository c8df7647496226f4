import type { Cues } from '../knowledge/detect/cues.ts'
import { en } from '../knowledge/detect/en.ts'
import { childrensNames, listTitles } from '../knowledge/detect/titles.ts'
import { policyUrls, otherUrls } from '../knowledge/detect/urls.ts'
import { zh } from '../knowledge/detect/zh.ts'
import type { Detection, LinkedListKind } from '../model.ts'
import { fold } from '../text/fold.ts'
import { sample, type Signs } from './signs.ts'

/** The opening of a text, where its name stands. In code units. */
const OPENING = 400
/** Letters below which nothing can be said. */
const TOO_SHORT = 24
/** How much of a language's letters a text must have to be read with its cues. */
const SHARE = 0.1

type Reason = Detection['reasons'][number]

/**
 * Is this a policy? A sum of weights with their reasons, squeezed into 0-1. A list that belongs to a policy is named and is no policy.
 * Pure; the weights are set by hand on general grounds (see `knowledge/detect`) and checked over real pages (`detect.test.ts`).
 */
export function score(signs: Signs): Detection {
  const text = fold(sample(signs, (words) => namesPolicy(fold(words))))
  const title = fold(signs.title)
  const headings = signs.headings.map(fold)
  const list = listOf(title, headings)
  const general = weighGeneral(signs, text)
  const readings = languagesOf(text).map((cues) => [...general, ...weigh(cues, title, headings, text, list)])
  const reasons = readings.sort((a, b) => sum(b) - sum(a))[0] ?? general
  const value = 1 / (1 + Math.exp(-sum(reasons)))
  return {
    policy: value >= 0.5,
    score: Math.round(value * 1000) / 1000,
    list,
    reasons: merged(reasons)
      .filter(({ weight }) => Math.abs(weight) >= 0.1)
      .map(({ id, weight }) => ({ id, weight: Math.round(weight * 100) / 100 }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
}

/** One entry a reason. */
function merged(reasons: readonly Reason[]): Reason[] {
  const weights = new Map<string, number>()
  for (const { id, weight } of reasons) weights.set(id, (weights.get(id) ?? 0) + weight)
  return [...weights].map(([id, weight]) => ({ id, weight }))
}

const sum = (reasons: readonly Reason[]) => BIAS + reasons.reduce((total, { weight }) => total + weight, 0)

/** Most pages are no policies. */
const BIAS = -2.2

/** What does not depend on the language. */
function weighGeneral({ url, linked }: Signs, text: string): Reason[] {
  const reasons: Reason[] = []
  const path = (url ?? '').toLowerCase()
  if (policyUrls.test(path)) reasons.push({ id: 'url', weight: 0.8 })
  else if (otherUrls.test(path)) reasons.push({ id: 'url', weight: -0.5 })
  if (text.replace(/\s/gu, '').length < TOO_SHORT) reasons.push({ id: 'short', weight: -5 })
  if (linked > 0.4) reasons.push({ id: 'links', weight: -5 * (linked - 0.4) })
  return reasons
}

function weigh(cues: Cues, title: string, headings: readonly string[], text: string, list: LinkedListKind | null): Reason[] {
  const reasons: Reason[] = []
  const add = (id: string, weight: number) => reasons.push({ id, weight })
  const named = (words: string) => words.search(cues.policyNames) >= 0
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0

  if (list !== null && list !== 'children-policy') add('list', -6)
  else if (named(title)) add('title', 2.4)
  else {
    const other = cues.otherNames.find(({ name }) => name.test(title))
    if (other) add(other.id, -1.5)
  }
  const inHeadings = headings.some(named) || named(text.slice(0, OPENING))
  if (inHeadings) add('headings', 0.8)
  else if (!named(title)) add('no-headings', -1)

  const privacy = count(cues.privacyWords)
  const thousands = Math.max(0.05, text.length / cues.lettersPerThousand)
  const density = privacy / thousands / cues.usual
  add(density >= 1 ? 'words' : 'no-words', between(-1.5, density - 1, 1.5))
  // Most pages end here: neither named as a policy nor with its words.
  if (density < 0.4 && !inHeadings && !named(title)) return [...reasons, { id: 'no-words', weight: -2 }]

  const topics = Object.values(cues.topics).filter((topic) => topic.test(text)).length
  add(topics >= 4 ? 'topics' : 'no-topics', between(-0.6, 0.25 * (topics - 4), 1.5))
  const statements = cues.statements.filter((statement) => statement.test(text)).length
  add(statements > 0 ? 'phrases' : 'no-phrases', statements > 0 ? 0.45 * Math.min(statements, 5) : -0.8)
  const self = count(cues.self)
  add('phrases', 0.35 * Math.min(self, 6))

  // Against: another document speaks of itself, in its own words. Some policies call themselves terms; what is dense with words of
  // privacy gets the doubt.
  const selfOther = count(cues.selfOther)
  if (selfOther >= 3) add('agreement', -Math.min(1, 2 / density) * Math.max(0, 2.4 * (selfOther / (self + selfOther) - 0.4)))
  for (const { id, words } of cues.otherWords) {
    const others = count(words)
    if (others >= 3) add(id, -Math.max(0, 3 * (others / (others + privacy) - 0.3)))
  }
  return reasons
}

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value))

const namesPolicy = (words: string) => words.search(zh.policyNames) >= 0 || words.search(en.policyNames) >= 0

/** The list or the children's policy that the title (or the first heading) names. */
function listOf(title: string, headings: readonly string[]): LinkedListKind | null {
  const names = [title, headings[0] ?? '']
  if (names.some((name) => namesPolicy(name) && childrensNames.test(name))) return 'children-policy'
  if (names.some(namesPolicy)) return null
  for (const name of names) for (const { kind, title: pattern } of listTitles) if (pattern.test(name)) return kind
  return null
}

/** The cues to read a text with. A text in two languages is read with both. */
function languagesOf(text: string): Cues[] {
  const han = (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4
  const latin = text.match(/[a-z]/gu)?.length ?? 0
  const total = Math.max(1, han + latin)
  return [han / total >= SHARE ? zh : null, latin / total >= SHARE ? en : null].filter((cues) => cues !== null)
}
