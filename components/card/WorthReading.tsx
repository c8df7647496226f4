import { factKey } from '../../lib/card/fact-key.ts'
import type { Summary } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { QuoteActions } from '../parts/QuoteActions.tsx'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import './worth.css'

/** Sentences that are worth reading in full: they stand there in full, a click offers what can be done with them. */
export function WorthReading({ summary: { worthReading } }: { summary: Summary }) {
  const { t, number, label } = useI18n()
  const language = usePolicyLanguage()
  return (
    <Section id="worth-reading" title={t('worth-reading.title')} count={number(worthReading.length)}>
      {worthReading.length === 0 && <p class="quiet">{t('worth-reading.none')}</p>}
      <Fold
        first={6}
        facts={worthReading.map((_, at) => [factKey('worthReading', at)])}
        items={worthReading.map(({ reason, evidence: [first, ...more] }, at) => (
          <Row
            key={at}
            testId="worth-row"
            facts={[factKey('worthReading', at)]}
            head={
              <>
                <span class="worth-reason">
                  {label('worth', reason)} <CorrectedTag fact={{ list: 'worthReading', at }} />
                </span>
                <span class="worth-sentence words" lang={language}>
                  {first?.quote}
                </span>
              </>
            }
          >
            {first && <QuoteActions evidence={first} fact={{ list: 'worthReading', at }} />}
            {more.length > 0 && <Quotes evidence={more} fact={{ list: 'worthReading', at }} />}
          </Row>
        ))}
      />
    </Section>
  )
}
