import { sourceKeys } from '../../lib/card/fact-key.ts'
import type { CardItem } from '../../lib/lists/sources.ts'
import type { DataItem, DeclaredItem } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { SourceQuotes } from './SourceQuotes.tsx'

interface Props {
  data: CardItem<DataItem>
  /** Where the policy itself calls it sensitive. */
  declared?: DeclaredItem
}

/** One kind of collected data: what, in which words, what for, and whether one must give it. */
export function DataRow({ data: { item, sources }, declared }: Props) {
  const { t, label, list } = useI18n()
  const language = usePolicyLanguage()
  const purpose = item.purposes[0]?.quote ?? item.conditions[0]?.quote
  return (
    <Row
      testId="data-row"
      facts={sourceKeys('data', sources)}
      head={
        <>
          <span class="line">
            <b>{label('category', item.category)}</b>
            {item.by === 'third-party' && <span class="tag plain">{t('data.by-third-party')}</span>}
            {sources[0].page === null ? (
              <CorrectedTag fact={{ list: 'data', at: sources[0].at }} />
            ) : (
              <span class="tag plain">{t('linked.from')}</span>
            )}
            <span class={`end necessity-${item.necessity}`}>{t(`necessity.${item.necessity}.short`)}</span>
          </span>
          <span class="under clamp" lang={language}>
            <span class="words">{list(item.words)}</span>
            {purpose !== undefined && (
              <>
                <span aria-hidden="true"> — </span>
                <span class="words">{purpose}</span>
              </>
            )}
          </span>
        </>
      }
    >
      <SourceQuotes sources={sources} list="data" words={({ words }) => words} />
      <dl class="pairs">
        <dt>{t('data.necessity')}</dt>
        <dd>{label('necessity', item.necessity)}</dd>
        {item.conditions.length > 0 && (
          <>
            <dt>{t('data.conditions')}</dt>
            <dd class="words" lang={language}>
              {item.conditions.map((condition) => condition.quote).join(t('quote.between'))}
            </dd>
          </>
        )}
        {item.purposes.length > 0 && (
          <>
            <dt>{t('data.purposes')}</dt>
            <dd class="words" lang={language}>
              {item.purposes.map((one) => one.quote).join(t('quote.between'))}
            </dd>
          </>
        )}
        {item.bases.length > 0 && (
          <>
            <dt>{t('data.bases')}</dt>
            <dd>
              {item.bases
                .filter((basis) => basis !== 'gbt35273' || !item.bases.includes('gbt45574'))
                .map((basis) => t(`basis.${basis}.long`))
                .join(t('quote.between'))}
            </dd>
          </>
        )}
      </dl>
      {declared && (
        <>
          <p class="small soft">{t('data.declared')}</p>
          <Quotes evidence={declared.evidence} />
        </>
      )}
    </Row>
  )
}
