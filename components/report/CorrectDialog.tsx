import { useEffect, useRef, useState } from 'preact/hooks'
import { Category, DataItem, type Evidence, Period } from '../../lib/model.ts'
import { Mistake, Wrong } from '../../lib/report/correction.ts'
import { FactValue } from '../../lib/report/fact-value.ts'
import type { Passage } from '../../lib/report/passage.ts'
import { factText } from '../../lib/report/plain.ts'
import { useI18n } from '../ui.ts'
import { blankFact, missingLists, type Fields, fieldsOf, factFrom } from './fields.ts'
import './report.css'

interface Props {
  /** What the card says; null for something that is missing. */
  said: FactValue | null
  passage: Passage
  evidence: Evidence
  onSave: (mistake: Mistake) => void
  onClose: () => void
}

/** Says in what way the card is wrong and what it should say. A real dialog: Escape closes it, the focus stays in it. */
export function CorrectDialog({ said, passage, evidence, onSave, onClose }: Props) {
  const i18n = useI18n()
  const { t, label } = i18n
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const [wrong, setWrong] = useState<Wrong>(said ? 'not-collected' : 'missing')
  const [base, setBase] = useState<FactValue>(said ?? blankFact('data'))
  const [fields, setFields] = useState<Fields>(fieldsOf(base))
  const [note, setNote] = useState('')
  const edits = wrong === 'wrong-category' || wrong === 'wrong-name' || wrong === 'missing' || wrong === 'other'
  const should = !edits ? (wrong === 'wrong-quote' ? said : null) : factFrom(base, fields)
  const unchanged = said !== null && JSON.stringify(should) === JSON.stringify(said)
  const mistake = Mistake.safeParse({ wrong, said, should: wrong === 'other' && unchanged ? null : should, passage, note })
  const ready = mistake.success && !(unchanged && (wrong === 'wrong-category' || wrong === 'wrong-name'))
  const set = (name: keyof Fields) => (event: { currentTarget: { value: string } }) =>
    setFields({ ...fields, [name]: event.currentTarget.value })
  const field = (name: keyof Fields, text: string, options?: readonly (readonly [string, string])[]) =>
    fields[name] !== undefined && (
      <label key={name}>
        <span>{text}</span>
        {options ? (
          <select class="field" value={fields[name]} data-testid={`field-${name}`} onChange={set(name)}>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input class="field" value={fields[name]} data-testid={`field-${name}`} onInput={set(name)} />
        )}
      </label>
    )
  const choose = (list: FactValue['list']) => {
    const fact = blankFact(list)
    setBase(fact)
    setFields(fieldsOf(fact))
  }
  return (
    <dialog class="correct" ref={dialog} onClose={onClose} aria-labelledby="correct-title" data-testid="correct-dialog">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && mistake.success) onSave(mistake.data)
        }}
      >
        <h2 id="correct-title">{t(said ? 'correct.title' : 'correct.missing')}</h2>
        {said && <p>{factText(said, i18n)}</p>}
        <blockquote class="words">{evidence.quote}</blockquote>
        {said ? (
          <label>
            <span>{t('correct.wrong')}</span>
            <select class="field" value={wrong} data-testid="wrong" onChange={(event) => setWrong(Wrong.parse(event.currentTarget.value))}>
              {Wrong.options
                .filter((id) => id !== 'missing')
                .map((id) => (
                  <option key={id} value={id}>
                    {label('wrong', id)}
                  </option>
                ))}
            </select>
          </label>
        ) : (
          <label>
            <span>{t('correct.kind')}</span>
            <select
              class="field"
              value={base.list}
              data-testid="missing-list"
              onChange={(event) => choose(event.currentTarget.value as FactValue['list'])}
            >
              {missingLists.map((list) => (
                <option key={list} value={list}>
                  {t(`correct.list.${list}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {edits && (
          <fieldset>
            <legend>{t('report.should')}</legend>
            {field(
              'category',
              t('exposure.category'),
              Category.options.map((id) => [id, label('category', id)] as const),
            )}
            {field(
              'necessity',
              t('data.necessity'),
              DataItem.shape.necessity.options.map((id) => [id, label('necessity', id)] as const),
            )}
            {field('name', t('correct.name'))}
            {field('vendor', t('party.vendor'))}
            {field('purpose', t('party.purpose'))}
            {field('target', t('correct.target'))}
            {field('value', t('correct.value'))}
            {field('count', t('correct.time'))}
            {field(
              'unit',
              t('correct.unit'),
              Period.shape.unit.options.map((id) => [id, i18n.period({ value: 1, unit: id })] as const),
            )}
          </fieldset>
        )}
        <label>
          <span>{t('report.note')}</span>
          <textarea class="field" rows={2} maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <p class="acts">
          <button type="submit" class="button primary" disabled={!ready} data-testid="save-correction">
            {t('correct.save')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('correct.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
