import type { ReadingState } from '../../lib/state.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { useI18n } from '../ui.ts'
import { Screen } from './Screen.tsx'

interface Props {
  state: Extract<ReadingState, { state: 'not-a-policy' }>
  onAnyway: () => void
}

/** Reasons shown on either side. */
const REASONS = 4

/** Not taken for a policy: why it seems so, and reading it all the same. */
export function NotPolicy({ state: { title, detection, missing }, onAnyway }: Props) {
  const { t, label, maybe } = useI18n()
  const against = detection.reasons.filter((reason) => reason.weight < 0).slice(0, REASONS)
  const favour = detection.reasons.filter((reason) => reason.weight > 0).slice(0, REASONS)
  const reasons = (list: typeof against) => (
    <ul class="reasons">
      {[...new Set(list.map(({ id, weight }) => (weight < 0 ? maybe('reason', `not-${id}`) : null) ?? label('reason', id)))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
  const heading = detection.list === null ? t('not-policy.title') : t('not-policy.list', { kind: label('list', detection.list) })
  return (
    <Screen testId="not-a-policy" icon="file" title={heading} text={title === '' ? undefined : title}>
      {against.length > 0 && (
        <>
          <h2>{t('not-policy.why')}</h2>
          {reasons(against)}
        </>
      )}
      {favour.length > 0 && (
        <>
          <h2>{t('not-policy.for')}</h2>
          {reasons(favour)}
        </>
      )}
      {missing.map((part, index) =>
        part.kind === 'frame' ? (
          <p key={index}>
            {t('not-policy.frame')} <HostLink url={part.url} label={t('act.open')} />
          </p>
        ) : null,
      )}
      <p class="buttons">
        <button type="button" class="button primary" data-testid="read-anyway" onClick={onAnyway}>
          {t('not-policy.anyway')}
        </button>
      </p>
    </Screen>
  )
}
