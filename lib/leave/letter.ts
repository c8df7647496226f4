import type { Period, Route, Summary } from '../model.ts'
import { lineOf } from '../text/one-line.ts'
import { letterEn } from './letter.en.ts'
import { letterZh } from './letter.zh.ts'

export const letterKinds = ['access', 'deletion', 'cancellation', 'withdrawal'] as const
export type LetterKind = (typeof letterKinds)[number]
export type LetterLanguage = 'zh-Hans' | 'en'

/** What a letter is made of: all from the policy, nothing guessed. */
export interface LetterFacts {
  kind: LetterKind
  /** Names of the company and product as the policy prints them, or null. */
  operator: string | null
  product: string | null
  /** Title of the policy and its own date. */
  policy: string
  updated: string | null
  /** The policy's sentence for this way, on one line; null where there is none. */
  quote: string | null
  /** The promised time; null where nothing is promised. */
  promised: Period | null
}

/** A letter as plain text, with blanks in square brackets for what only its sender knows. */
export interface Letter {
  subject: string
  body: string
  /** The policy's own e-mail address for it, or null. */
  to: string | null
}

/** The letters that a way out asks for. */
export const lettersFor: Record<Route['kind'], readonly LetterKind[]> = {
  'account-cancel': ['cancellation', 'deletion'],
  'data-delete': ['deletion'],
  'consent-withdraw': ['withdrawal'],
  'personalisation-off': ['withdrawal'],
  contact: ['access', 'deletion', 'cancellation', 'withdrawal'],
}

/** Writes the letter. The address is the route's where it is one, else that of the policy's contact. */
export function writeLetter(kind: LetterKind, route: Route | null, summary: Summary, language: LetterLanguage): Letter {
  const { facts, document } = summary
  const letter: LetterFacts = {
    kind,
    operator: lineOf(facts.operator),
    product: lineOf(facts.product),
    policy: lineOf(document.title) ?? lineOf(facts.product) ?? '',
    updated: facts.updated ?? facts.effective,
    quote: lineOf(route?.evidence[0]?.quote ?? null),
    promised: promisedTime(route, summary),
  }
  return { ...(language === 'en' ? letterEn(letter) : letterZh(letter)), to: addressFor(route, summary) }
}

/** The time that the route promises, else the one for answers to requests. */
export const promisedTime = (route: Route | null, { facts }: Summary): Period | null => route?.deadline ?? facts.replyDays

function addressFor(route: Route | null, { facts, routes }: Summary): string | null {
  if (route?.channel === 'email') return route.target
  return facts.emails[0] ?? routes.find(({ kind, channel }) => kind === 'contact' && channel === 'email')?.target ?? null
}
