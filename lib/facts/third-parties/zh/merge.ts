import type { ThirdParty } from '../../../model.ts'
import { house } from '../../../knowledge/zh/third-party-names.ts'
import type { Draft, Form } from '../draft.ts'
import { Entries, keysOf } from '../entries.ts'
import { keyOf } from '../register.ts'
import { isCompany } from './names.ts'

const lists = new Set<Form>(['row', 'block', 'item'])
const MOST_EVIDENCE = 4
/** Passages about what one product takes, at most. */
const MOST_WORDS = 12

/** Joins what several places say about one product: rows for two systems, a listing and sentences that name it again. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const entries = new Entries()
  // Listings first: what is named in passing finds its entry whatever the order in the text.
  for (const draft of drafts) if (lists.has(draft.form)) place(entries, draft)
  for (const draft of drafts) if (!lists.has(draft.form) && !draft.joins) place(entries, draft)
  for (const draft of drafts) if (draft.joins) place(entries, draft)
  keepNames(entries.list)
  return entries.list.toSorted((a, b) => a.evidence.start - b.evidence.start)
}

/** A name under which another entry stands is no second name of this one (微信 for login beside 微信SDK for payments). */
function keepNames(list: readonly Draft[]) {
  const names = new Set(list.map(({ name }) => name))
  for (const draft of list) if (!draft.byPurpose) draft.aliases = draft.aliases.filter((name) => !names.has(name))
}

function place(entries: Entries, draft: Draft) {
  const same =
    entries.alike(draft).find((entry) => isSame(entry, draft, entries.keysOf(entry))) ??
    (lists.has(draft.form) ? undefined : entries.near(draft).find((entry) => isNear(entry, draft, entries.keysOf(entry))))
  if (same) {
    join(same, draft)
    entries.index(same)
  } else if (!draft.joins || draft.sdk !== null)
    entries.add({ ...draft, aliases: [...draft.aliases], data: [...draft.data], own: [...draft.own], purposes: [...draft.purposes] })
}

function isSame(entry: Draft, draft: Draft, keys: Set<string>): boolean {
  const passing = !lists.has(draft.form)
  // A product that a sentence says to provide a service, and that a table lists under the very name.
  if (entry.byPurpose !== draft.byPurpose && entry.form === 'row' && keyOf(entry.name) === keyOf(draft.name) && !isCompany(draft.name))
    return true
  if (entry.byPurpose || draft.byPurpose) {
    if (passing && !draft.byPurpose) return entry.sdk !== null && entry.sdk === draft.sdk && keys.has(keyOf(draft.name))
    return keyOf(entry.name) === keyOf(draft.name) && entry.purposes.join() === draft.purposes.join()
  }
  // A brand that is named for its login here and for its payments there, by one word, is one.
  if (passing && entry.form === 'service' && draft.form === 'service' && keyOf(entry.name) === keyOf(draft.name)) return true
  if (entry.sdk && draft.sdk && entry.sdk !== draft.sdk && (passing || entry.form === 'service')) return false
  if (keys.has(keyOf(draft.name))) return true
  if (entry.sdk && entry.sdk === draft.sdk) {
    // Two products of one vendor that are listed apart stay apart; the same product for two systems does not.
    if (passing) return true
    return (
      entry.platforms.length > 0 && draft.platforms.length > 0 && !draft.platforms.some((platform) => entry.platforms.includes(platform))
    )
  }
  return passing && [...keysOf(draft)].some((key) => keys.has(key))
}

/** What is named in passing may be printed shorter or longer (雷动SDK, 雷动广告), or as the company that a listing names (X有限公司). */
function isNear(entry: Draft, draft: Draft, keys: Set<string>): boolean {
  if (entry.byPurpose) return false
  // The policy of a maker is not that of one of its products.
  if (entry.vendor !== null && keyOf(entry.vendor) === keyOf(draft.name)) return !draft.joins
  if (entry.sdk !== null && draft.sdk !== null) return false
  const key = keyOf(draft.name)
  return [...keys].some((other) => {
    const [short, long] = other.length < key.length ? [other, key] : [key, other]
    const rest = long.startsWith(short) ? long.slice(short.length) : long.endsWith(short) ? long.slice(0, -short.length) : null
    return rest !== null && short.length >= 2 && (short.length * 2 >= long.length || house.test(rest))
  })
}

function join(entry: Draft, draft: Draft) {
  const add = <T>(list: T[], more: readonly T[]) => more.forEach((value) => list.includes(value) || list.push(value))
  add(
    entry.aliases,
    [draft.name, ...draft.aliases].filter((name) => name !== entry.name && name !== entry.vendor),
  )
  add(entry.data, draft.data)
  if (entry.dataWords.length < MOST_WORDS) add(entry.dataWords, draft.dataWords)
  if (lists.has(draft.form) || entry.purposes.length === 0 || (entry.form === 'service' && draft.form === 'service'))
    add(entry.purposes, draft.purposes)
  add(entry.platforms, draft.platforms)
  entry.own.push(...draft.own)
  entry.vendor ??= draft.vendor
  entry.url ??= draft.url
  entry.way ??= draft.way
  entry.sdk ??= draft.sdk
  entry.saysNone ||= draft.saysNone
  const quotes = more.get(entry) ?? []
  if (quotes.length < MOST_EVIDENCE) more.set(entry, [...quotes, draft.evidence])
}

/** Quotes of the places joined into an entry, after its own. */
const more = new WeakMap<Draft, Draft['evidence'][]>()

/** The entry as the summary holds it. */
export function entryOf(draft: Draft): ThirdParty {
  return {
    name: draft.name,
    aliases: draft.aliases,
    kind: draft.kind,
    // A company that stands as the entry is who provides it.
    vendor: draft.vendor ?? (isCompany(draft.name) ? draft.name : null),
    data: draft.data,
    dataWords: draft.dataWords.length ? draft.dataWords.join('；') : null,
    saysNone: draft.saysNone,
    purpose: draft.purposes.length ? draft.purposes.join(draft.form === 'service' ? '、' : '；') : null,
    url: draft.url,
    platforms: draft.platforms,
    way: draft.way,
    sdk: draft.sdk,
    evidence: [draft.evidence, ...(more.get(draft) ?? []).filter((quote) => quote.start !== draft.evidence.start)].slice(0, MOST_EVIDENCE),
  }
}
