import { complains, dutyWords, personalises, rightSubject, rightWords, sharesWithOthers } from '../../knowledge/zh/duties.ts'
import { contactHeading } from '../../knowledge/zh/contacts.ts'
import type { Duty, Evidence, RouteKind } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'
import { clausePatternList, clausePatterns } from '../../text/clause-patterns.ts'
import { evidenceAt } from '../../text/evidence.ts'

/**
 * What a policy must state (PIPL 17, 23, 24, 30, 31, 39; Regulations on Network Data Security Management 21): stated, not found
 * or unclear. A duty that the policy does not come under (sensitive data, personalised push) is left out.
 */
export function findDutiesZh(reading: Reading, found: Found): Duty[] {
  const words = wordDuties(reading)
  const sensitive = found.declared.length > 0 || found.data.some((item) => item.by === 'operator' && item.bases.length > 0)
  return [
    processor(found),
    purposes(found),
    ...(sensitive ? [words.get('sensitive-necessity')!] : []),
    retention(found, words.get('retention')!),
    rights(reading, found),
    lists(reading, found),
    words.get('minors')!,
    overseas(found),
    ...push(reading, found),
    words.get('changes')!,
    complaint(reading, found, words.get('complaint')!),
  ]
}

const stated = (id: string, evidence: readonly Evidence[]): Duty => ({ id, state: 'stated', evidence: evidence.slice(0, 2) })
const duty = (id: string, state: Duty['state'], evidence: readonly Evidence[] = []): Duty => ({ id, state, evidence: evidence.slice(0, 2) })

/** Name and a way to reach who processes (PIPL 17). */
function processor({ facts, routes }: Found): Duty {
  const reached = routes.filter((route) => route.kind === 'contact').flatMap((route) => route.evidence)
  const named = facts.evidence.operator ?? []
  if (facts.operator && reached.length) return stated('processor', [...named, ...reached])
  return duty('processor', facts.operator || reached.length ? 'unclear' : 'not-found', [...named, ...reached])
}

function purposes({ data }: Found): Duty {
  const told = data.flatMap((item) => item.purposes)
  if (told.length) return stated('purposes', told)
  return duty(
    'purposes',
    data.length ? 'unclear' : 'not-found',
    data.flatMap((item) => item.evidence),
  )
}

function retention({ retention: periods }: Found, words: Duty): Duty {
  const told = periods.filter((entry) => entry.period).flatMap((entry) => entry.evidence)
  if (told.length) return stated('retention', told)
  const named = periods.flatMap((entry) => entry.evidence)
  return words.state === 'not-found' && named.length ? duty('retention', 'unclear', named) : words
}

/** Where complaints go: in words, or by a way of contact that is printed for them or under their heading (PIPL 50, 65). */
function complaint({ sections }: Reading, { routes }: Found, words: Duty): Duty {
  if (words.state === 'stated') return words
  const underHeading = (at: number) => sections.some(({ heading, start, end }) => start <= at && at < end && complains.test(heading))
  // 如有疑问或者投诉，请联系我们： with the details in lines of their own.
  const named = words.evidence[0]
  const around =
    named && sections.findLast(({ heading, start, end }) => start <= named.start && named.start < end && contactHeading.test(heading))
  const beside = routes.flatMap(({ kind, evidence }) =>
    kind === 'contact' && around ? evidence.filter(({ start }) => around.start <= start && start < around.end) : [],
  )
  if (named && beside.length) return stated('complaint', [named, ...beside])
  const told = routes
    .filter(({ kind }) => kind === 'contact')
    .flatMap(({ evidence }) => evidence)
    .filter(({ quote, start }) => complains.test(quote) || underHeading(start))
  return told.length ? stated('complaint', told) : words
}

const askRights = clausePatterns({ rightSubject })

/** The ways that say most first. */
const rightKinds: readonly RouteKind[] = ['account-cancel', 'data-delete', 'consent-withdraw', 'personalisation-off']

/** Ways to see, correct, delete, cancel and withdraw (PIPL 17, 44-47). */
function rights(reading: Reading, { routes }: Found): Duty {
  const ways = rightKinds.flatMap((kind) => routes.filter((route) => route.kind === kind)).flatMap((route) => route.evidence)
  const granted = new Map<RegExp, Evidence>()
  const says = askRights(reading)
  for (const [index, clause] of reading.clauses.entries()) {
    if (granted.size === rightWords.length) break
    const words = says.rightSubject.exec(index)?.input
    if (!words) continue
    for (const right of rightWords)
      if (!granted.has(right) && right.test(words)) granted.set(right, evidenceAt(reading.document.text, clause.start, clause.end))
  }
  if (granted.size >= 3 && ways.length) return stated('rights', ways)
  return duty('rights', granted.size ? 'unclear' : 'not-found', [...granted.values()])
}

/** Who gets what, by name or in a list (PIPL 23; Regulations 21, last paragraph). */
function lists(reading: Reading, { thirdParties, linkedLists }: Found): Duty {
  const told = [...linkedLists, ...thirdParties].flatMap((entry) => entry.evidence)
  if (told.length) return stated('lists', told)
  const spoken = firstClause(reading, sharesWithOthers)
  return duty('lists', spoken ? 'unclear' : 'not-found', spoken ? [spoken] : [])
}

/** Stated when it is said where the data stay; unclear when they may leave and the recipient is not named (PIPL 39). */
function overseas({ facts }: Found): Duty {
  const told = [...(facts.evidence.crossBorder ?? []), ...(facts.evidence.storage ?? [])]
  if (facts.crossBorder === 'yes' || facts.crossBorder === 'possible') return duty('overseas', 'unclear', told)
  return facts.crossBorder === 'none' || facts.storage ? stated('overseas', told) : duty('overseas', 'not-found')
}

/** A way to refuse personalised push, where the policy speaks of any (PIPL 24). */
function push(reading: Reading, { routes }: Found): Duty[] {
  const ways = routes.filter((route) => route.kind === 'personalisation-off').flatMap((route) => route.evidence)
  if (ways.length) return [stated('automated-push', ways)]
  const spoken = firstClause(reading, personalises)
  return spoken ? [duty('automated-push', 'not-found', [spoken])] : []
}

const rank = { 'not-found': 0, unclear: 1, stated: 2 }

const askDuties = clausePatternList(dutyWords.map(({ stated: pattern, needs }) => ({ pattern, needs })))

/** The duties that are met by words, each with the first clause that states it, or else hints at it. */
function wordDuties(reading: Reading): Map<string, Duty> {
  const result = new Map<string, Duty>(dutyWords.map(({ id }) => [id, duty(id, 'not-found')]))
  const asked = askDuties(reading)
  /** Those whose evidence has the preferred words. */
  const better = new Set<string>()
  for (const [index, clause] of reading.clauses.entries()) {
    const words = reading.folded.slice(clause.start, clause.end)
    for (let place = 0; place < dutyWords.length; place++) {
      if (!asked[place]!.can(index)) continue
      const { id, stated: states, hinted, prefers, unless } = dutyWords[place]!
      const so = result.get(id)!
      if (unless?.test(words) || (so.state === 'stated' && (better.has(id) || !prefers?.test(words)))) continue
      const quote = () => [evidenceAt(reading.document.text, clause.body, clause.end)]
      const state = states.test(words) ? 'stated' : hinted?.test(words) ? 'unclear' : 'not-found'
      if (rank[state] < rank[so.state] || state === 'not-found') continue
      if (state === so.state && (better.has(id) || !prefers?.test(words))) continue
      if (rank[state] > rank[so.state]) better.delete(id)
      if (prefers?.test(words)) better.add(id)
      result.set(id, duty(id, state, quote()))
    }
  }
  return result
}

function firstClause(reading: Reading, pattern: RegExp): Evidence | undefined {
  const clause = reading.clauses.find((entry) => pattern.test(reading.folded.slice(entry.start, entry.end)))
  return clause && evidenceAt(reading.document.text, clause.body, clause.end)
}
