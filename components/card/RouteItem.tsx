import { factKey } from '../../lib/card/fact-key.ts'
import type { Evidence, Route } from '../../lib/model.ts'
import { Copy } from '../parts/Copy.tsx'
import { HostLink } from '../parts/HostLink.tsx'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { safeLink } from '../parts/safe-link.ts'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import type { Placed } from '../../lib/card/groups.ts'

/** One way: its steps or address, the promised time, and what it asks and costs. */
export function RouteItem({ placed: { item, at } }: { placed: Placed<Route> }) {
  const { t, label, period } = useI18n()
  const language = usePolicyLanguage()
  const address = item.channel === 'email' || item.channel === 'phone' || item.channel === 'post' || item.channel === 'url'
  const notes: [string, readonly Evidence[]][] = [
    [t('route.preconditions'), item.preconditions],
    [t('route.losses'), item.losses],
    [t('route.kept'), item.kept],
  ]
  const signs = [
    ...(item.coolingOff ? [t('route.cooling-off', { period: period(item.coolingOff) })] : []),
    ...(item.preconditions.length > 0 ? [t('route.has-preconditions')] : []),
    ...(item.losses.length > 0 ? [t('route.has-losses')] : []),
    ...(item.kept.length > 0 ? [t('route.has-kept')] : []),
  ]
  return (
    <Row
      over={item.channel !== 'url'}
      testId="route-row"
      facts={[factKey('routes', at)]}
      head={
        <>
          <span class="line">
            <span class="channel">{label('channel', item.channel)}</span>
            <CorrectedTag fact={{ list: 'routes', at }} />
            {item.deadline && <span class="end due number">{period(item.deadline)}</span>}
          </span>
          {item.steps.length > 1 ? (
            <span class="path words" lang={language}>
              {item.steps.map((step, index) => (
                <span key={index} class="step">
                  {step}
                </span>
              ))}
            </span>
          ) : (
            <span
              class={address ? `target number ${item.channel === 'url' ? '' : 'address'}` : 'target words'}
              lang={address ? undefined : language}
            >
              {item.target}
            </span>
          )}
          {signs.length > 0 && <span class="under number">{signs.join(' · ')}</span>}
        </>
      }
      beside={
        address && (
          <span class="acts">
            <Copy text={item.target} label={t('act.copy-address')} what={item.target} />
            {item.channel === 'url' && safeLink(item.target) && <HostLink url={item.target} label={t('act.open')} />}
          </span>
        )
      }
    >
      <Quotes evidence={item.evidence} words={item.steps} fact={{ list: 'routes', at }} />
      {!item.deadline && <p class="small soft">{t('route.no-deadline')}</p>}
      {notes
        .filter(([, evidence]) => evidence.length > 0)
        .map(([name, evidence]) => (
          <div key={name}>
            <p class="small soft">{name}</p>
            <Quotes evidence={evidence} />
          </div>
        ))}
      {item.steps.length > 1 && (
        <span class="acts">
          <Copy text={item.steps.join(' > ')} label={t('act.copy-path')} />
        </span>
      )}
    </Row>
  )
}
