import { useContext, useId, useRef, useState } from 'preact/hooks'
import { factKey } from '../../lib/card/fact-key.ts'
import type { Summary } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { GoalContext, comeTo, useGoal } from '../parts/goal.ts'
import { Quotes } from '../parts/Quotes.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import './permissions.css'

/** The device permissions that the policy speaks of: chips, each opening its sentence below. */
export function Permissions({ summary: { permissions } }: { summary: Summary }) {
  const { t, number, label } = useI18n()
  const [open, setOpen] = useState<number | null>(null)
  const panel = useId()
  const shown = open === null ? undefined : permissions[open]
  const chips = useRef<HTMLUListElement>(null)
  const goal = useContext(GoalContext)
  useGoal(
    permissions.map((_, at) => factKey('permissions', at)),
    () => {
      const at = permissions.findIndex((_, index) => factKey('permissions', index) === goal?.key)
      setOpen(at)
      comeTo(chips.current?.querySelectorAll('button')[at])
    },
  )
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(null)
  }
  return (
    <Section id="permissions" title={t('permissions.title')} count={number(permissions.length)}>
      {permissions.length === 0 && <p class="quiet">{t('permissions.none')}</p>}
      <div onKeyDown={close}>
        <ul class="permission-chips" ref={chips}>
          {permissions.map((item, at) => (
            <li key={item.permission}>
              <button
                type="button"
                class="permission"
                aria-expanded={open === at}
                aria-controls={open === at ? panel : undefined}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {label('permission', item.permission)}
                <CorrectedTag fact={{ list: 'permissions', at }} />
              </button>
            </li>
          ))}
        </ul>
        {shown && (
          <div class="permission-quote" id={panel}>
            <Quotes key={open} evidence={shown.evidence} fact={{ list: 'permissions', at: open ?? 0 }} />
          </div>
        )}
      </div>
    </Section>
  )
}
