import type { CardItem } from '../../lib/lists/sources.ts'
import type { ThirdParty } from '../../lib/model.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Row } from '../parts/Row.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { isListedSensitive } from '../../lib/card/sensitive-categories.ts'
import { SourceQuotes } from './SourceQuotes.tsx'

/** How many kinds of data a line shows before it only counts. */
const CHIPS = 4

/** One SDK or partner: who, what for, what it gets. */
export function ThirdPartyRow({ party: { item, sources }, facts }: { party: CardItem<ThirdParty>; facts: readonly string[] }) {
  const { t, label, list } = useI18n()
  const language = usePolicyLanguage()
  const chips = [...new Set(item.data)].sort((a, b) => Number(isListedSensitive(b)) - Number(isListedSensitive(a)))
  const hidden = chips.length > CHIPS + 1 ? chips.slice(CHIPS) : []
  const chip = (category: string) => (
    <span key={category} class={isListedSensitive(category) ? 'chip sensitive' : 'chip'}>
      {label('category', category)}
    </span>
  )
  const pairs: [string, string | null][] = [
    [t('party.vendor'), item.vendor === item.name ? null : item.vendor],
    [t('party.gets'), item.dataWords],
    [t('party.purpose'), item.purpose],
    [t('party.way'), item.way],
  ]
  return (
    <Row
      testId="third-party-row"
      facts={facts}
      head={
        <>
          <span class="line">
            <b lang={language}>{item.name}</b>
            {item.kind === 'partner' && <span class="tag plain">{t('party.partner')}</span>}
            {sources[0].page !== null && <span class="tag plain">{t('linked.from')}</span>}
            {sources[0].page === null && <CorrectedTag fact={{ list: 'thirdParties', at: sources[0].at }} />}
            {item.purpose !== null && (
              <span class="end purpose words" lang={language}>
                {item.purpose}
              </span>
            )}
          </span>
          {item.vendor !== null && item.vendor !== item.name && (
            <span class="under" lang={language}>
              {item.vendor}
            </span>
          )}
          <span class="chips chips-line">
            {item.saysNone && <span class="under">{t('party.says-none')}</span>}
            {!item.saysNone && chips.length === 0 && (
              <span class="under">{t(item.dataWords === null ? 'party.data-unstated' : 'party.data-words')}</span>
            )}
            {chips.slice(0, chips.length - hidden.length).map(chip)}
            {hidden.length > 0 && <span class="chip">{t('party.more-data', { count: hidden.length })}</span>}
          </span>
        </>
      }
    >
      <SourceQuotes
        sources={sources}
        list="thirdParties"
        words={({ name, dataWords }) => [name, ...(dataWords === null ? [] : [dataWords])]}
      />
      {hidden.length > 0 && <div class="chips">{chips.map(chip)}</div>}
      <dl class="pairs">
        {pairs.map(([name, value]) =>
          value === null ? null : (
            <>
              <dt>{name}</dt>
              <dd class="words" lang={language}>
                {value}
              </dd>
            </>
          ),
        )}
        {item.aliases.length > 0 && (
          <>
            <dt>{t('party.aliases')}</dt>
            <dd lang={language}>{list(item.aliases)}</dd>
          </>
        )}
        {item.platforms.length > 0 && (
          <>
            <dt>{t('party.platforms')}</dt>
            <dd>{list(item.platforms.map((platform) => label('platform', platform)))}</dd>
          </>
        )}
        <dt>{t('party.policy')}</dt>
        <dd>
          {item.url === null ? (
            <span class="soft">{t('answer.not-found')}</span>
          ) : (
            <HostLink url={item.url} label={t('party.open-policy')} />
          )}
        </dd>
      </dl>
    </Row>
  )
}
