import type { ReportRecord } from '../../lib/store/schema.ts'
import { useI18n } from '../ui.ts'

const states = ['draft', 'handed-on', 'fixed'] as const
type State = ReportRecord['state']

/** Where a report stands, as its writer says; for a fixed one in which version. */
export function ReportState({
  state,
  version,
  now,
  onChange,
}: {
  state: State
  version: string
  now: () => number
  onChange: (state: State) => void
}) {
  const { t } = useI18n()
  const choose = (value: string) =>
    onChange(
      value === 'fixed' ? { state: 'fixed', version } : value === 'handed-on' ? { state: 'handed-on', at: now() } : { state: 'draft' },
    )
  return (
    <span class="report-state">
      <label>
        {t('report.state')}{' '}
        <select class="field" value={state.state} data-testid="report-state" onChange={({ currentTarget: { value } }) => choose(value)}>
          {states.map((id) => (
            <option key={id} value={id}>
              {t(`report.state.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {state.state === 'fixed' && (
        <label>
          {t('report.fixed-in')}{' '}
          <input
            class="field"
            size={10}
            maxLength={60}
            value={state.version}
            data-testid="fixed-in"
            onChange={({ currentTarget: { value } }) => value.trim() !== '' && onChange({ state: 'fixed', version: value.trim() })}
          />
        </label>
      )}
    </span>
  )
}
