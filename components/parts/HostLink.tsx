import { useI18n } from '../ui.ts'
import { Icon } from './Icon.tsx'
import { safeLink } from './safe-link.ts'

/** A link that says where it goes. What is no web address is shown as text. */
export function HostLink({ url, label }: { url: string; label: string }) {
  const { t } = useI18n()
  const link = safeLink(url)
  if (!link) return <span class="soft">{url}</span>
  return (
    <a class="host-link" href={link.href} target="_blank" rel="noreferrer noopener">
      {label}
      <span class="soft"> {link.host}</span>
      <Icon name="out" size={12} />
      <span class="visually-hidden">{t('act.new-tab')}</span>
    </a>
  )
}
