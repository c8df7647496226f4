import type { ThirdParty } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { Row } from '../parts/Row.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { partiesByData } from '../../lib/card/groups.ts'
import { isListedSensitive } from '../../lib/card/sensitive-categories.ts'

/** Third parties seen from the data: each kind with the number of those who get it. */
export function ByData({ parties }: { parties: readonly ThirdParty[] }) {
  const { t, label, list } = useI18n()
  const language = usePolicyLanguage()
  return (
    <Fold
      items={partiesByData(parties).map(({ category, names }) => (
        <Row
          key={category}
          head={
            <>
              <span class="line">
                <b>{label('category', category)}</b>
                <span class="end number">{t('party.getters', { count: names.length })}</span>
              </span>
              <span class={isListedSensitive(category) ? 'bar sensitive' : 'bar'} aria-hidden="true">
                <i style={{ width: `${(100 * names.length) / parties.length}%` }} />
              </span>
            </>
          }
        >
          <p class="words" lang={language}>
            {list(names)}
          </p>
        </Row>
      ))}
    />
  )
}
