/** The card as plain text, for the terminal and for copying: the same facts, order and words as on the screen. */
import { mainBasis, otherItems, orderedParties, routesOf, sensitiveGroups, wayOutKinds } from '../card/groups.ts'
import { readingMinutes } from '../card/reading-time.ts'
import { isListedSensitive } from '../card/sensitive-categories.ts'
import type { Translator } from '../../locales/index.ts'
import type { DataItem, Evidence, Route, Summary, ThirdParty } from '../model.ts'
import { oneLine } from '../text/one-line.ts'

/** Marks up what stands out, e.g. for a terminal; both may return their text as it is. */
export interface Style {
  title: (text: string) => string
  quiet: (text: string) => string
}

const plain: Style = { title: (text) => text, quiet: (text) => text }

/** Quotes are cut to this length on a line; the JSON has them whole. In code units. */
const LONGEST_QUOTE = 90

/**
 * A summary as readable text.
 * @param t the language to speak
 * @returns lines joined by `\n`, with no line break at the end
 */
export function cardText(summary: Summary, t: Translator, style: Style = plain): string {
  const section = (title: string, count: number | null, lines: readonly string[]) => [
    '',
    style.title(count === null ? title : `${title} (${t.number(count)})`),
    ...lines.map((line) => `  ${line}`),
  ]
  const { data, thirdParties, linkedLists, permissions, conflicts, notStated, worthReading } = summary
  const groups = sensitiveGroups(data)
  const others = otherItems(data)
  const routes = wayOutKinds.flatMap((kind) => routesOf(summary.routes, kind))
  const open = notStated.filter(({ state }) => state !== 'stated')
  const quote = (evidence: readonly Evidence[]) => style.quiet(quoted(evidence))
  return [
    ...head(summary, t, style),
    ...section(
      t.t('sensitive.title'),
      groups.reduce((sum, { items }) => sum + items.length, 0),
      [
        ...(groups.length === 0 ? [t.t('sensitive.none')] : []),
        ...groups.flatMap(({ items }) =>
          items.flatMap(({ item }) => [dataLine(item, t), `  ${quote(item.purposes.length > 0 ? item.purposes : item.evidence)}`]),
        ),
      ],
    ),
    ...section(t.t('parties.title'), thirdParties.length, [
      ...(thirdParties.length === 0 ? [t.t(linkedLists.length > 0 ? 'parties.none-here' : 'parties.none')] : []),
      ...orderedParties(thirdParties, isListedSensitive).flatMap(({ item }) => partyLines(item, t)),
      ...linkedLists.map((list) =>
        [named(t, t.label('list', list.kind), list.title), list.url ?? '', t.t('linked.unread')].filter(Boolean).join(' · '),
      ),
    ]),
    ...section(t.t('routes.title'), routes.length, [
      ...(routes.length === 0 ? [t.t('routes.none')] : []),
      ...routes.map(({ item }) => routeLine(item, t)),
    ]),
    ...section(t.t('stated.title'), null, statedLines(summary, t)),
    ...(others.length > 0
      ? section(t.t('other-data.title'), others.length, [t.list(others.map(({ item }) => t.label('category', item.category)))])
      : []),
    ...(permissions.length > 0
      ? section(t.t('permissions.title'), permissions.length, [t.list(permissions.map((item) => t.label('permission', item.permission)))])
      : []),
    ...section(t.t('conflicts.title'), conflicts.length, [
      ...(conflicts.length === 0 ? [t.t('conflicts.none')] : []),
      ...conflicts.flatMap(({ kind, values, evidence }) => [
        t.maybe('conflict', `${kind}.values`, Object.fromEntries(values.map((value, index) => [index, value]))) ??
          t.label('conflict', kind),
        ...evidence.map((passage) => `  ${quote([passage])}`),
      ]),
    ]),
    ...section(t.t('duties.title'), null, [
      ...open.map(({ id, state }) => named(t, t.label('answer', state), t.label('duty', id))),
      t.t('duties.stated', { count: notStated.length - open.length }),
    ]),
    ...(worthReading.length > 0
      ? section(
          t.t('worth-reading.title'),
          worthReading.length,
          worthReading.flatMap(({ reason, evidence }) => [t.label('worth', reason), `  ${quote(evidence)}`]),
        )
      : []),
    '',
    style.quiet(`${t.t('foot.limits')} ${t.t('foot.rules', { version: summary.rules })}`),
  ].join('\n')
}

function head({ facts, document, detection }: Summary, t: Translator, style: Style): string[] {
  const dates = [
    ...(facts.updated ? [t.t('head.updated', { date: t.date(facts.updated) })] : []),
    ...(facts.effective ? [t.t('head.effective', { date: t.date(facts.effective) })] : []),
  ]
  const length = [
    t.t('head.characters', { count: document.characters }),
    t.t('head.minutes', { count: readingMinutes(document.characters, document.language) }),
    t.label('language', document.language),
  ]
  return [
    style.title(facts.product ?? (document.title || t.t('head.untitled'))),
    facts.operator ?? t.t('head.no-operator'),
    [...(dates.length > 0 ? dates : [t.t('head.no-date')]), ...length].join(' · '),
    ...(document.url ? [document.url] : []),
    ...(detection.policy
      ? []
      : [detection.list ? t.t('not-policy.list', { kind: t.label('list', detection.list) }) : t.t('not-policy.title')]),
    ...(document.kept < 0.98 ? [t.t('partly.text', { share: t.percent(document.kept) })] : []),
    ...(document.language === 'en' || document.language === 'other' ? [t.t('other-language.title')] : []),
  ]
}

function dataLine(item: DataItem, t: Translator): string {
  const basis = mainBasis(item)
  const notes = [
    t.label('necessity', item.necessity),
    ...(basis ? [t.label('basis', basis)] : []),
    ...(item.by === 'third-party' ? [t.t('data.by-third-party')] : []),
  ]
  return `${t.label('category', item.category)} · ${notes.join(' · ')}`
}

function partyLines(party: ThirdParty, t: Translator): string[] {
  const gets = party.saysNone
    ? t.t('party.says-none')
    : party.data.length > 0
      ? named(t, t.t('party.gets'), t.list(party.data.map((category) => t.label('category', category))))
      : t.t(party.dataWords === null ? 'party.data-unstated' : 'party.data-words')
  return [
    [party.name, party.vendor === party.name ? null : party.vendor, party.kind === 'partner' ? t.t('party.partner') : null]
      .filter((part) => part !== null)
      .join(' · '),
    `  ${gets}`,
    ...(party.purpose ? [`  ${named(t, t.t('party.purpose'), oneLine(party.purpose))}`] : []),
    ...(party.url ? [`  ${party.url}`] : []),
  ]
}

function routeLine(route: Route, t: Translator): string {
  return [
    t.label('route', route.kind),
    t.label('channel', route.channel),
    route.steps.length > 1 ? route.steps.join(' > ') : oneLine(route.target),
    ...(route.deadline ? [t.period(route.deadline)] : []),
    ...(route.coolingOff ? [t.t('route.cooling-off', { period: t.period(route.coolingOff) })] : []),
  ].join(' · ')
}

function statedLines({ facts, retention }: Summary, t: Translator): string[] {
  const absent = t.t('answer.not-found')
  const contacts = [...facts.emails, ...facts.phones, ...facts.urls, ...facts.postal]
  const kept = retention.map(({ what, period }) => `${oneLine(what)} (${period ? t.period(period) : t.t('stated.no-period')})`)
  return [
    named(t, t.t('stated.kept'), kept.length > 0 ? kept.join('; ') : absent),
    named(t, t.t('stated.storage'), facts.storage ?? absent),
    named(t, t.t('stated.border'), t.label('border', facts.crossBorder)),
    named(t, t.t('stated.minors'), facts.minorsAge === null ? absent : t.t('stated.minors-age', { age: facts.minorsAge })),
    named(t, t.t('stated.reply'), facts.replyDays ? t.period(facts.replyDays) : absent),
    named(t, t.t('stated.addresses'), contacts.length > 0 ? contacts.join(', ') : absent),
  ]
}

/** The first passage, on one line. */
function quoted([first]: readonly Evidence[]): string {
  const words = oneLine(first?.quote ?? '')
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`
}

/** A name and its value, with the colon of the language. */
const named = (t: Translator, name: string, value: string) => `${name}${t.locale === 'en' ? ': ' : '\uff1a'}${value}`
