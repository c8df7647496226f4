import { factKey } from '../../lib/card/fact-key.ts'
import type { Summary } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { DataRow } from './DataRow.tsx'
import { countSensitive, sensitiveGroups } from '../../lib/card/groups.ts'
import './data.css'

/** Sensitive data by what makes them so. */
export function Sensitive({ summary }: { summary: Summary }) {
  const { t, number } = useI18n()
  const groups = sensitiveGroups(summary.data)
  const declared = new Map(summary.declared.map((item) => [item.category, item]))
  const count = countSensitive(summary.data)
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
            facts={items.map(({ at }) => [factKey('data', at)])}
            items={items.map((placed) => (
              <DataRow key={placed.at} placed={placed} declared={declared.get(placed.item.category)} />
            ))}
          />
        </div>
      ))}
    </Section>
  )
}
