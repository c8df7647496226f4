import { useMemo } from 'preact/hooks'
import { sourceKeys } from '../../lib/card/fact-key.ts'
import { dataOf } from '../../lib/lists/data.ts'
import type { Summary } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { DataRow } from './DataRow.tsx'
import { countSensitive, sensitiveGroups } from '../../lib/card/groups.ts'
import { useJoined } from './joined.ts'
import './data.css'

/** Sensitive data by what makes them so. */
export function Sensitive({ summary }: { summary: Summary }) {
  const { t, number } = useI18n()
  const { lists } = useJoined()
  const joined = useMemo(() => dataOf(summary.data, lists), [summary, lists])
  const data = joined.map(({ item }) => item)
  const groups = sensitiveGroups(data)
  const declared = new Map(summary.declared.map((item) => [item.category, item]))
  const count = countSensitive(data)
  return (
    <Section
      id="sensitive"
      tint="ochre"
      title={t('sensitive.title')}
      count={number(count)}
      note={count > 0 ? t('sensitive.note') : undefined}
    >
      {count === 0 && <p class="quiet">{t('sensitive.none')}</p>}
      {groups.map(({ basis, items }) => (
        <div key={basis} data-testid={`basis-${basis}`}>
          <h3 class="group">
            <span class={basis === 'gbt35273' ? 'dot' : 'dot full'} aria-hidden="true" />
            {t(`basis.${basis}`)}
            <small>{t(`basis.${basis}.note`)}</small>
          </h3>
          <Fold
            first={6}
            facts={items.map(({ at }) => sourceKeys('data', joined[at]?.sources ?? []))}
            items={items.flatMap(({ at, item }) => {
              const one = joined[at]
              return one ? <DataRow key={at} data={one} declared={declared.get(item.category)} /> : []
            })}
          />
        </div>
      ))}
    </Section>
  )
}
