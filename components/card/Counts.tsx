import { useMemo } from 'preact/hooks'
import { withLists } from '../../lib/lists/with-lists.ts'
import type { Summary } from '../../lib/model.ts'
import { goToSection } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { countSensitive, waysOut } from '../../lib/card/groups.ts'
import { useJoined } from './joined.ts'
import './counts.css'

/** The three numbers of the card; each leads to its list. */
export function Counts({ summary: own }: { summary: Summary }) {
  const { t, number } = useI18n()
  const { lists } = useJoined()
  const summary = useMemo(() => withLists(own, lists), [own, lists])
  const required = summary.data.filter((item) => item.bases.length > 0 && item.necessity === 'required').length
  const listed = countSensitive(summary.data.filter((item) => item.bases.includes('gbt45574')))
  const ways = waysOut(summary.routes)
  const timed = ways.filter((route) => route.deadline).length
  const sdks = summary.thirdParties.filter((party) => party.kind === 'sdk').length
  const counts = [
    {
      id: 'sensitive',
      count: countSensitive(summary.data),
      label: t('count.sensitive', { count: countSensitive(summary.data) }),
      more: required > 0 ? t('count.required', { count: required }) : listed > 0 ? t('count.listed', { count: listed }) : '',
    },
    {
      id: 'third-parties',
      count: summary.thirdParties.length,
      label: t('count.third-parties', { count: summary.thirdParties.length }),
      more: sdks > 0 ? t('count.sdks', { count: sdks }) : summary.linkedLists.length > 0 ? t('count.elsewhere') : '',
    },
    {
      id: 'routes',
      count: ways.length,
      label: t('count.routes', { count: ways.length }),
      more: timed > 0 ? t('count.timed', { count: timed }) : '',
    },
  ]
  return (
    <nav class="counts" aria-label={t('count.label')} data-testid="counts">
      {counts.map(({ id, count, label, more }) => (
        <button key={id} type="button" class={`count count-${id}`} data-testid={`count-${id}`} onClick={() => goToSection(id)}>
          <b class={count === 0 ? 'number none' : 'number'}>{number(count)}</b>
          <span>{label}</span>
          <small>{count === 0 && more === '' ? t('answer.not-found') : more}</small>
        </button>
      ))}
    </nav>
  )
}
