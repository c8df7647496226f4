import type { Addressee } from '../../lib/report/contradiction.ts'
import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'

/** Whom a letter about a contradiction goes to. */
export function AddresseeChoice({ value, onChange }: { value: Addressee; onChange: (to: Addressee) => void }) {
  const { t } = useI18n()
  return (
    <Choice
      label={t('leave.to')}
      value={value}
      options={[
        ['company', t('leave.to.company')],
        ['regulator', t('leave.to.regulator')],
      ]}
      onChange={onChange}
    />
  )
}
