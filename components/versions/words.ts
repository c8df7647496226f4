import type { Change } from '../../lib/compare/change.ts'
import type { Period } from '../../lib/model.ts'
import type { Translator } from '../../locales/index.ts'

/** A change in one sentence of the reader's language. */
export function changeText(change: Change, t: Translator): string {
  const absent = t.label('answer', 'not-found')
  const period = (value: Period | null) => (value ? t.period(value) : absent)
  const categories = (ids: readonly string[]) => t.list(ids.map((id) => t.label('category', id)))
  switch (change.kind) {
    case 'party-added':
    case 'party-removed':
      return t.t(`change.${change.kind}`, { name: change.name })
    case 'party-vendor':
    case 'party-purpose':
      return t.t(`change.${change.kind}`, { name: change.name, from: change.from ?? absent, to: change.to ?? absent })
    case 'party-data':
      return [
        ...(change.added.length > 0 ? [t.t('change.party-data.added', { name: change.name, data: categories(change.added) })] : []),
        ...(change.dropped.length > 0 ? [t.t('change.party-data.dropped', { name: change.name, data: categories(change.dropped) })] : []),
      ].join(' ')
    case 'category-added':
    case 'category-dropped':
      return t.t(`change.${change.kind}`, { data: t.label('category', change.category) })
    case 'purposes-widened':
    case 'purposes-narrowed':
      return t.t(`change.${change.kind}`, { data: t.label('category', change.category), purposes: change.purposes.join(' / ') })
    case 'necessity':
      return t.t('change.value', {
        what: t.label('category', change.category),
        from: t.label('necessity', change.from),
        to: t.label('necessity', change.to),
      })
    case 'permission-added':
    case 'permission-removed':
      return t.t(`change.${change.kind}`, { name: t.label('permission', change.permission) })
    case 'route-added':
    case 'route-removed':
      return t.t(`change.${change.kind}`, { route: t.label('route', change.route.kind), target: change.route.target })
    case 'route-path':
      return t.t('change.value', { what: t.label('route', change.route.kind), from: change.from, to: change.to })
    case 'route-deadline':
    case 'route-cooling-off':
      return t.t(`change.${change.kind}`, { route: t.label('route', change.route.kind), from: period(change.from), to: period(change.to) })
    case 'retention-added':
    case 'retention-removed':
      return t.t(`change.${change.kind}`, { what: change.what, period: change.period ? t.period(change.period) : t.t('stated.no-period') })
    case 'retention':
      return t.t('change.value', { what: change.what, from: period(change.from), to: period(change.to) })
    case 'reply':
      return t.t('change.value', { what: t.label('fact', 'replyDays'), from: period(change.from), to: period(change.to) })
    case 'minors-age':
      return t.t('change.value', {
        what: t.label('fact', 'minorsAge'),
        from: change.from === null ? absent : t.number(change.from),
        to: change.to === null ? absent : t.number(change.to),
      })
    case 'cross-border':
      return t.t('change.value', {
        what: t.label('fact', 'crossBorder'),
        from: t.label('border', change.from),
        to: t.label('border', change.to),
      })
    case 'single':
      return t.t('change.value', { what: t.label('fact', change.fact), from: change.from ?? absent, to: change.to ?? absent })
    case 'contact-added':
    case 'contact-removed':
      return t.t(`change.${change.kind}`, { what: t.label('fact', change.contact), value: change.value })
    case 'list-added':
    case 'list-removed':
      return t.t(`change.${change.kind}`, { title: change.title })
    case 'duty':
      return t.t('change.value', {
        what: t.label('duty', change.duty),
        from: t.label('answer', change.from),
        to: t.label('answer', change.to),
      })
  }
}
