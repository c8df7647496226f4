import { useState } from 'preact/hooks'
import { factKey } from '../../lib/card/fact-key.ts'
import type { Summary } from '../../lib/model.ts'
import { useGoalInside } from '../parts/goal.ts'
import { usePrinting } from '../parts/printing.ts'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { DataRow } from './DataRow.tsx'
import { otherItems } from '../../lib/card/groups.ts'

/** What else is collected: the names at a glance, the lines on demand. */
export function OtherData({ summary }: { summary: Summary }) {
  const { t, number, label, list } = useI18n()
  const [open, setOpen] = useState(false)
  const items = otherItems(summary.data)
  useGoalInside(
    items.map(({ at }) => factKey('data', at)),
    () => setOpen(true),
  )
  usePrinting(() => setOpen(true))
  if (items.length === 0) {
    // Where sensitive data were found, an empty rest needs no words.
    return summary.data.length > 0 ? null : (
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
            {items.map((placed) => (
              <DataRow key={placed.at} placed={placed} />
            ))}
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
