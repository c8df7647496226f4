import type { Summary } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import './worth.css'

/** Sentences that are worth reading in full, open as they are. */
export function WorthReading({ summary: { worthReading } }: { summary: Summary }) {
  const { t, number, label } = useI18n()
  return (
    <Section id="worth-reading" title={t('worth-reading.title')} count={number(worthReading.length)}>
      {worthReading.length === 0 ? (
        <p class="quiet">{t('worth-reading.none')}</p>
      ) : (
        <Fold
          class="worth"
          first={5}
          items={worthReading.map((item, at) => (
            <li key={at} class="worth-item" data-testid="worth-row">
              <p class="worth-reason">{label('worth', item.reason)}</p>
              <Quotes evidence={item.evidence} fact={{ list: 'worthReading', at }} />
            </li>
          ))}
        />
      )}
    </Section>
  )
}
