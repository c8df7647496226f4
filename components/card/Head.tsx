import { useContext, useRef, useState } from 'preact/hooks'
import { factKey } from '../../lib/card/fact-key.ts'
import type { Evidence, Summary } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { GoalContext, comeTo, useGoal } from '../parts/goal.ts'
import { Quotes } from '../parts/Quotes.tsx'
import { useI18n } from '../ui.ts'
import { readingMinutes } from '../../lib/card/reading-time.ts'
import './head.css'

const names = ['product', 'operator', 'updated', 'effective'] as const
type Name = (typeof names)[number]

/**
 * Whose policy it is, from when, and how long. Each stated part opens its sentence.
 * `read` is false for a language whose facts are not read: then nothing is called "not found".
 */
export function Head({ summary, read }: { summary: Summary; read: boolean }) {
  const { t, date, label } = useI18n()
  const [open, setOpen] = useState<Name | null>(null)
  const { facts, document } = summary
  const quotes: readonly Evidence[] = (open && facts.evidence[open]) || []
  const fact = (name: Name, text: string) =>
    facts.evidence[name]?.length ? (
      <button type="button" class="fact" aria-expanded={open === name} onClick={() => setOpen(open === name ? null : name)}>
        {text} <CorrectedTag fact={{ list: 'facts', at: name }} />
      </button>
    ) : (
      <span>{text}</span>
    )
  const place = useRef<HTMLElement>(null)
  const goal = useContext(GoalContext)
  useGoal(
    names.map((name) => factKey('facts', name)),
    () => {
      const name = names.find((one) => factKey('facts', one) === goal?.key) ?? null
      setOpen(name)
      comeTo(place.current)
    },
  )
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(null)
  }
  return (
    <header class="head" data-testid="head" ref={place} tabIndex={-1} onKeyDown={close}>
      <h1>{facts.product ? fact('product', facts.product) : document.title || t('head.untitled')}</h1>
      {(facts.operator !== null || read) && (
        <p class="head-operator">{facts.operator ? fact('operator', facts.operator) : <span class="soft">{t('head.no-operator')}</span>}</p>
      )}
      <ul class="head-meta">
        {facts.updated && <li>{fact('updated', t('head.updated', { date: date(facts.updated) }))}</li>}
        {facts.effective && <li>{fact('effective', t('head.effective', { date: date(facts.effective) }))}</li>}
        {read && !facts.updated && !facts.effective && <li>{t('head.no-date')}</li>}
        <li>{t('head.characters', { count: document.characters })}</li>
        <li>{t('head.minutes', { count: readingMinutes(document.characters, document.language) })}</li>
        <li>{label('language', document.language)}</li>
      </ul>
      {quotes.length > 0 && (
        <div class="head-quote">
          <Quotes key={open} evidence={quotes} fact={open ? { list: 'facts', at: open } : undefined} />
        </div>
      )}
    </header>
  )
}
