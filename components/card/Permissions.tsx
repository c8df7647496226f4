import { useContext, useId, useMemo, useRef, useState } from 'preact/hooks'
import { sourceKeys } from '../../lib/card/fact-key.ts'
import { permissionsOf } from '../../lib/lists/data.ts'
import type { Summary } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { GoalContext, comeTo, useGoal } from '../parts/goal.ts'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import { useJoined } from './joined.ts'
import { SourceQuotes } from './SourceQuotes.tsx'
import './permissions.css'

/** The device permissions that the policy speaks of: chips, each opening its sentence below. */
export function Permissions({ summary: { permissions: own } }: { summary: Summary }) {
  const { t, number, label } = useI18n()
  const { lists } = useJoined()
  const permissions = useMemo(() => permissionsOf(own, lists), [own, lists])
  const keys = permissions.map(({ sources }) => sourceKeys('permissions', sources))
  const [open, setOpen] = useState<number | null>(null)
  const panel = useId()
  const shown = open === null ? undefined : permissions[open]
  const chips = useRef<HTMLUListElement>(null)
  const goal = useContext(GoalContext)
  useGoal(keys.flat(), () => {
    const at = keys.findIndex((some) => some.includes(goal?.key ?? ''))
    setOpen(at)
    comeTo(chips.current?.querySelectorAll('button')[at])
  })
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
          {permissions.map(({ item, sources: [first] }, at) => (
            <li key={item.permission}>
              <button
                type="button"
                class="permission"
                aria-expanded={open === at}
                aria-controls={open === at ? panel : undefined}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {label('permission', item.permission)}
                {first.page === null && <CorrectedTag fact={{ list: 'permissions', at: first.at }} />}
              </button>
            </li>
          ))}
        </ul>
        {shown && (
          <div class="permission-quote" id={panel}>
            <SourceQuotes key={open} sources={shown.sources} list="permissions" />
          </div>
        )}
      </div>
    </Section>
  )
}
