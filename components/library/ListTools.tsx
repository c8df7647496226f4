import type { Choice } from '../../lib/library/protocol.ts'
import { everything, narrows, sorts, type ListQuery, type Sort } from '../../lib/library/query.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import './list-tools.css'

interface Props {
  query: ListQuery
  onChange: (part: Partial<ListQuery>) => void
  kinds: readonly Choice[]
  sdks: readonly Choice[]
}

/** Filters and order of the list. */
export function ListTools({ query, onChange, kinds, sdks }: Props) {
  const { t } = useI18n()
  return (
    <div class="list-tools" role="group" aria-label={t('library.filters')}>
      <Chooser
        label={t('library.filter.kind')}
        testId="filter-kind"
        value={query.kind}
        choices={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <Chooser label={t('library.filter.sdk')} testId="filter-sdk" value={query.sdk} choices={sdks} onChange={(sdk) => onChange({ sdk })} />
      <label class="list-tool">
        <input
          type="checkbox"
          checked={query.noCancel}
          data-testid="filter-no-cancel"
          onChange={() => onChange({ noCancel: !query.noCancel })}
        />
        {t('library.filter.no-cancel')}
      </label>
      <label class="list-tool">
        <input
          type="checkbox"
          checked={query.changed}
          data-testid="filter-changed"
          onChange={() => onChange({ changed: !query.changed })}
        />
        {t('library.filter.changed')}
      </label>
      {narrows(query) && (
        <button
          type="button"
          class="link small"
          data-testid="clear-filters"
          onClick={() => onChange({ ...everything, sort: query.sort, reverse: query.reverse })}
        >
          {t('library.filter.clear')}
        </button>
      )}
      <label class="list-tool list-sort">
        <span class="soft">{t('library.sort')}</span>
        <select
          class="field"
          value={query.sort}
          data-testid="sort"
          onChange={(event) => onChange({ sort: event.currentTarget.value as Sort, reverse: false })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`library.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="list-reverse"
        aria-pressed={query.reverse}
        aria-label={t('library.reverse')}
        title={t('library.reverse')}
        data-testid="reverse"
        onClick={() => onChange({ reverse: !query.reverse })}
      >
        <Icon name="sort" />
      </button>
    </div>
  )
}

interface ChooserProps {
  label: string
  testId: string
  value: string | null
  choices: readonly Choice[]
  onChange: (value: string | null) => void
}

/** One value or any. A value from the address that does not occur (any more) is shown all the same: it does filter. */
function Chooser({ label, testId, value, choices, onChange }: ChooserProps) {
  const { t, number } = useI18n()
  const all = value === null || choices.some(({ key }) => key === value) ? choices : [{ key: value, name: value, count: 0 }, ...choices]
  return (
    <label class="list-tool">
      <span class="soft">{label}</span>
      <select class="field" value={value ?? ''} data-testid={testId} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{t('library.filter.any')}</option>
        {all.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {`${name} · ${number(count)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
