import { useId, useMemo, useState } from 'preact/hooks'
import type { Evidence } from '../../lib/model.ts'
import type { Picked } from '../../lib/pages/selection.ts'
import { findPassages } from '../../lib/report/find-passages.ts'
import { useI18n, usePolicyLanguage } from '../ui.ts'

interface Props {
  label: string
  text: string
  passage: Evidence | null
  onPick: (evidence: Evidence) => void
  /** Where a passage can be selected by pointing. */
  from: 'popup' | 'tab' | 'text'
  onTake: () => void
  problem: Extract<Picked, { problem: string }>['problem'] | null
}

/** Names a passage of the policy: by selecting it, or by its words, which needs no mouse. */
export function PassagePicker({ label, text, passage, onPick, from, onTake, problem }: Props) {
  const { t } = useI18n()
  const language = usePolicyLanguage()
  const [query, setQuery] = useState('')
  const name = useId()
  const found = useMemo(() => findPassages(text, query), [text, query])
  return (
    <fieldset class="picker" data-testid="picker">
      <legend>{label}</legend>
      {passage && (
        <blockquote class="words picked" lang={language} data-testid="picked">
          {passage.quote}
        </blockquote>
      )}
      <button type="button" class="button" data-testid="take-selection" onClick={onTake}>
        {t(from === 'text' ? 'correct.take.text' : 'correct.take.page')}
      </button>
      <span class="small soft" role="status" data-testid="take-problem">
        {problem === 'nothing' && t(`correct.nothing.${from}`)}
        {problem === 'not-read' && t('correct.not-read')}
        {problem === 'no-access' && t('shown.no-access')}
      </span>
      <label>
        <span>{t('correct.find')}</span>
        <input
          class="field"
          type="search"
          value={query}
          data-testid="find-passage"
          onInput={(event) => setQuery(event.currentTarget.value)}
          // Enter would send the form.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      {query.trim() !== '' && (
        <div class="found">
          <span class="small soft" role="status">
            {found.length === 0 ? t('correct.found-none') : t('correct.found', { count: found.length })}
          </span>
          {found.map((evidence) => (
            <label key={evidence.start} class="check words" lang={language} data-testid="found-passage">
              <input
                type="radio"
                name={name}
                checked={passage?.start === evidence.start && passage.end === evidence.end}
                onChange={() => onPick(evidence)}
              />
              <span>{evidence.quote}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
