import { useMemo, useState } from 'preact/hooks'
import { sourceKeys } from '../../lib/card/fact-key.ts'
import { partiesOf } from '../../lib/lists/parties.ts'
import type { Summary } from '../../lib/model.ts'
import { Choice } from '../parts/Choice.tsx'
import { Fold } from '../parts/Fold.tsx'
import { useGoalInside } from '../parts/goal.ts'
import { SearchField } from '../parts/SearchField.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { ByData } from './ByData.tsx'
import { orderedParties } from '../../lib/card/groups.ts'
import { useJoined } from './joined.ts'
import { LinkedLists } from './LinkedLists.tsx'
import { isListedSensitive } from '../../lib/card/sensitive-categories.ts'
import { ThirdPartyRow } from './ThirdPartyRow.tsx'
import './third-parties.css'

/** From how many entries on a second view and a search field are worth their place. */
const MANY = 5
const VERY_MANY = 13

/** Who else gets data: by name or by kind of data, searchable when there are many, and the lists that stand elsewhere. */
export function ThirdParties({ summary: { thirdParties: own, linkedLists } }: { summary: Summary }) {
  const { t, number } = useI18n()
  const { lists } = useJoined()
  const parties = useMemo(() => partiesOf(own, lists), [own, lists])
  const thirdParties = parties.map(({ item }) => item)
  const [view, setView] = useState<'name' | 'data'>('name')
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const matches = orderedParties(thirdParties, isListedSensitive).filter(({ item }) =>
    [item.name, item.vendor ?? '', item.purpose ?? '', ...item.aliases].some((text) => text.toLowerCase().includes(wanted)),
  )
  const keys = parties.map(({ sources }) => sourceKeys('thirdParties', sources))
  useGoalInside(keys.flat(), () => {
    setView('name')
    setQuery('')
  })
  return (
    <Section id="third-parties" tint="indigo" title={t('parties.title')} count={number(thirdParties.length)}>
      {thirdParties.length === 0 && <p class="quiet">{t(linkedLists.length > 0 ? 'parties.none-here' : 'parties.none')}</p>}
      {thirdParties.length >= MANY && (
        <div class="party-tools">
          <Choice
            label={t('parties.view')}
            value={view}
            options={[
              ['name', t('parties.by-name')],
              ['data', t('parties.by-data')],
            ]}
            onChange={setView}
          />
          {thirdParties.length >= VERY_MANY && view === 'name' && (
            <SearchField label={t('parties.search')} value={query} onText={setQuery} testId="party-search" />
          )}
        </div>
      )}
      {view === 'data' && <ByData parties={thirdParties} />}
      {view === 'name' && matches.length > 0 && (
        <Fold
          facts={matches.map(({ at }) => keys[at] ?? [])}
          items={matches.map(({ at }) => {
            const party = parties[at]
            return party && <ThirdPartyRow key={at} party={party} facts={keys[at] ?? []} />
          })}
        />
      )}
      {view === 'name' && thirdParties.length > 0 && matches.length === 0 && (
        <p class="quiet" role="status">
          {t('parties.no-match')}
        </p>
      )}
      <LinkedLists lists={linkedLists} />
    </Section>
  )
}
