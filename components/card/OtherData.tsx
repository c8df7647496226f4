import { useMemo, useState } from 'preact/hooks'
import { sourceKeys } from '../../lib/card/fact-key.ts'
import { dataOf } from '../../lib/lists/data.ts'
import type { Summary } from '../../lib/model.ts'
import { useGoalInside } from '../parts/goal.ts'
import { usePrinting } from '../parts/printing.ts'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { DataRow } from './DataRow.tsx'
import { otherItems } from '../../lib/card/groups.ts'
import { useJoined } from './joined.ts'

/** What else is collected: the names at a glance, the lines on demand. */
export function OtherData({ summary }: { summary: Summary }) {
  const { t, number, label, list } = useI18n()
  const [open, setOpen] = useState(false)
  const { lists } = useJoined()
  const joined = useMemo(() => dataOf(summary.data, lists), [summary, lists])
  const items = otherItems(joined.map(({ item }) => item))
  useGoalInside(
    items.flatMap(({ at }) => sourceKeys('data', joined[at]?.sources ?? [])),
    () => setOpen(true),
  )
  usePrinting(() => setOpen(true))
  if (items.length === 0) {
    // Where sensitive data were found, an empty rest needs no words.
    return joined.length > 0 ? null : (
      <Section id="other-data" title={t('other-data.title')}>
        <p class="quiet">{t('other-data.none')}</p>
      </Section>
    )
  }
  return (
    <Section id="other-data" title={t('other-data.title')} count={number(items.length)}>
      <div class="rows fold">
        {open ? (
          <ul>
            {items.flatMap(({ at }) => {
              const one = joined[at]
              return one ? <DataRow key={at} data={one} /> : []
            })}
          </ul>
        ) : (
          <p class="glance">{list([...new Set(items.map(({ item }) => label('category', item.category)))])}</p>
        )}
        <button type="button" class="fold-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'fold.less' : 'other-data.open')}
        </button>
      </div>
    </Section>
  )
}
