import type { Field } from '../../lib/report/fields.ts'
import type { Draft } from '../../lib/report/draft.ts'
import { useI18n } from '../ui.ts'
import { fieldLabel, optionLabel } from './labels.ts'

interface Props {
  draft: Pick<Draft, 'list' | 'fields'>
  ask: readonly Field[]
  onChange: (fields: Draft['fields']) => void
}

/** The fields of a fact. */
export function FactForm({ draft: { list, fields }, ask, onChange }: Props) {
  const i18n = useI18n()
  const set = (name: string, value: string) => onChange({ ...fields, [name]: value, ...(name === 'fact' && { value: '', count: '' }) })
  return (
    <div class="form-grid">
      {ask.map((field) => {
        const { name, control, options = [] } = field
        const label = fieldLabel(list, name, fields['fact'], i18n)
        const value = fields[name] ?? ''
        if (control === 'choices') return <Several key={name} {...{ label, value, options }} onChange={(next) => set(name, next)} />
        return (
          <label key={name} class={control === 'number' || name === 'unit' ? 'half' : undefined}>
            <span>{label}</span>
            {control === 'choice' ? (
              <select class="field" value={value} data-testid={`field-${name}`} onChange={(event) => set(name, event.currentTarget.value)}>
                {!options.includes(value) && <option value="" />}
                {options.map((option) => (
                  <option key={option} value={option}>
                    {optionLabel(list, name, option, i18n)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                class="field"
                value={value}
                inputMode={control === 'number' ? 'numeric' : undefined}
                maxLength={1000}
                data-testid={`field-${name}`}
                onInput={(event) => set(name, event.currentTarget.value)}
              />
            )}
          </label>
        )
      })}
    </div>
  )
}

/** Any number of choices: what a third party gets. */
function Several({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly string[]
  onChange: (value: string) => void
}) {
  const i18n = useI18n()
  const chosen = value === '' ? [] : value.split(',')
  return (
    <details class="several">
      <summary>
        {label}
        {chosen.length > 0 && <span class="soft"> {i18n.list(chosen.map((id) => i18n.label('category', id)))}</span>}
      </summary>
      <div class="several-all">
        {options.map((id) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id].join(',') : chosen.filter((one) => one !== id).join(','))
              }
            />
            {i18n.label('category', id)}
          </label>
        ))}
      </div>
    </details>
  )
}
