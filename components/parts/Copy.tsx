import { useState } from 'preact/hooks'
import { useActions, useI18n } from '../ui.ts'
import { Icon } from './Icon.tsx'

/** Copies a text and says so. `what` names it for screen readers when the label alone would not. */
export function Copy({ text, label, what }: { text: string; label: string; what?: string }) {
  const { t } = useI18n()
  const { copy } = useActions()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const run = async () => setState((await copy(text)) ? 'copied' : 'refused')
  return (
    <button type="button" class="act" aria-label={what && `${label}: ${what}`} onClick={() => void run()} onBlur={() => setState('ready')}>
      <Icon name={state === 'copied' ? 'check' : 'copy'} size={14} />
      <span role="status">{state === 'ready' ? label : t(state === 'copied' ? 'act.copied' : 'act.copy-refused')}</span>
    </button>
  )
}
