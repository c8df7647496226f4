import { factKey } from '../../lib/card/fact-key.ts'
import type { RouteKind, Summary } from '../../lib/model.ts'
import { Fold } from '../parts/Fold.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { routesOf, wayOutKinds, waysOut } from '../../lib/card/groups.ts'
import { RouteItem } from './RouteItem.tsx'
import './routes.css'

/** The ways out, by what they end; kinds without a way are named, not counted against anybody. */
export function Routes({ summary: { routes } }: { summary: Summary }) {
  const { t, number, label, list } = useI18n()
  const missing = wayOutKinds.filter((kind) => routesOf(routes, kind).length === 0)
  const group = (kind: RouteKind) => {
    const items = routesOf(routes, kind)
    return items.length === 0 ? null : (
      <div key={kind} data-testid={`routes-${kind}`}>
        <h3 class="group">{label('route', kind)}</h3>
        <Fold
          first={3}
          facts={items.map(({ at }) => [factKey('routes', at)])}
          items={items.map((placed) => (
            <RouteItem key={placed.at} placed={placed} />
          ))}
        />
      </div>
    )
  }
  const none = missing.length === wayOutKinds.length
  return (
    <Section id="routes" tint="bamboo" title={t('routes.title')} count={number(waysOut(routes).length)}>
      {wayOutKinds.map(group)}
      {missing.length > 0 && (
        <p class="quiet missing">
          {none ? t('routes.none') : t('routes.missing', { kinds: list(missing.map((kind) => label('route', kind))) })}
        </p>
      )}
      {group('contact')}
    </Section>
  )
}
