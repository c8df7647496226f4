import type { Reading } from '../../../reading.ts'
import { contactHeading, postHeading } from '../../../knowledge/zh/contacts.ts'
import { answersAsked, endsDetails, everyRequest, oneRequest } from '../../../knowledge/zh/promises.ts'
import { promisesIn } from '../../contacts/zh/reply.ts'
import type { Draft } from './merge.ts'

/** Marks a detail of the contact section that a clause elsewhere points at. */
export const pointed = 'pointed'

/** Ways that nobody has to answer. */
const selfHelp = new Set(['device', 'off', 'cookie', 'notice', 'cancel', 'unsubscribe', 'uninstall'])

/** Gives each route the time promised for it: in its clause, over its list, behind it in its section, or for all requests of the chapter. */
export function addDeadlines(reading: Reading, drafts: readonly Draft[]): void {
  const { clauses, sections, folded } = reading
  const promises = promisesIn(reading).map(({ period, clause: at }) => {
    const promise = clauses[at]!
    const body = folded.slice(promise.start, promise.end)
    const heading = sections[promise.section]?.heading ?? ''
    const cancelOnly = /注销|销户/u.test(body) && !/请求|投诉|问题|回复|答复/u.test(body)
    const of = (test: (clause: number) => boolean) =>
      drafts.filter(
        ({ route, occurrences }) => (!cancelOnly || route.kind === 'account-cancel') && occurrences.some(({ clause }) => test(clause)),
      )
    // Nobody answers a menu: what is promised to a question is not for the ways in the app above it.
    const answers = answersAsked.test(body)
    const above = () =>
      of((clause) => clause < at && clause >= at - 8 && clauses[clause]!.section === promise.section).filter(
        ({ route: { channel, kind } }) => !answers || channel !== 'in-app' || kind === 'contact' || kind === 'account-cancel',
      )
    let reached = of((clause) => clause === at || clauses[clause]!.lead === at)
    if (!reached.length) reached = above()
    // The last of several details, with the time for all of them behind it.
    else if (endsDetails.test(body) && reached.every(({ route }) => route.kind === 'contact'))
      reached = [
        ...reached,
        ...above().filter(
          ({ route, occurrences }) => route.kind === 'contact' && occurrences.some(({ clause }) => clause < at && clause >= at - 3),
        ),
      ]
    // 4) 将您的问题邮寄至下列地址：…: the last item of a list stands as a heading; what is promised below it is for the whole list.
    if (postHeading.test(heading) && reached.every(({ route }) => route.kind === 'contact'))
      reached = of((clause) => clause <= at && clause >= at - 6).filter(({ route }) => route.kind === 'contact')
    // 请通过以下方式联系我们，我们将在…内回复: the details stand below.
    const below = () =>
      of((clause) => clause > at && clause <= at + 8 && clauses[clause]!.section === promise.section).filter(
        ({ route }) => route.kind === 'contact',
      )
    return { period, promise, body, heading, reached, below, of }
  })
  // The section on contact speaks for questions in general, whatever was promised for a single request before it.
  const general = promises.filter(({ heading }) => contactHeading.test(heading))
  for (const { period, reached, below } of general)
    for (const { route } of reached.length ? reached : below()) if (route.kind === 'contact') route.deadline ??= period
  for (const { period, reached } of promises) for (const { route } of reached) route.deadline ??= period
  // Who is sent to the contact details gets the time that is promised there.
  for (const { route, occurrences } of drafts)
    if (occurrences.some(({ way }) => way.id === pointed))
      route.deadline ??=
        drafts.find(
          ({ route: { kind, channel, target, deadline } }) =>
            deadline !== null && kind === 'contact' && channel === route.channel && target === route.target,
        )?.route.deadline ?? null
  const forAll = promises.filter(({ heading }) => /响应|请求/u.test(heading))
  const others = promises.filter(
    ({ heading, body, reached }) => !reached.length && /响应|请求|答复|处理/u.test(heading + body) && !oneRequest.test(body),
  )
  const forEvery = promises.filter(({ body }) => everyRequest.test(body) && /[答回]复|响应/u.test(body) && !oneRequest.test(body))
  for (const { period, promise, body, of } of [...forAll, ...others, ...forEvery]) {
    const chapter = everyRequest.test(body) ? { start: 0 } : chapterOf(reading, promise.section)
    const asked = of((clause) => {
      const { start } = clauses[clause]!
      return start >= chapter.start && start < promise.start
    }).filter(
      ({ route, occurrences }) =>
        (route.channel !== 'in-app' || route.kind === 'contact') && !occurrences.some(({ way }) => selfHelp.has(way.id ?? '')),
    )
    for (const { route } of asked) route.deadline ??= period
  }
}

/** The section around the innermost one. */
function chapterOf({ sections }: Reading, index: number) {
  const inner = sections[index]!
  for (let i = index - 1; i >= 0; i--) if (sections[i]!.level < inner.level && sections[i]!.end >= inner.end) return sections[i]!
  return inner
}
