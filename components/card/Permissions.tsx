import { useId, useState } from 'preact/hooks'
import type { Summary } from '../../lib/model.ts'
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
        <ul class="permission-chips">
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
