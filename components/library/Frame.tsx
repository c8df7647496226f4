import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { Seal } from '../parts/Seal.tsx'
import { useI18n } from '../ui.ts'
import { hashOf, type LibraryView } from './routes.ts'
import './frame.css'

const items = [
  { view: 'list', key: 'nav.library', icon: 'library' },
  { view: 'compare', ids: [], key: 'nav.compare', icon: 'copy' },
  { view: 'exposure', key: 'nav.exposure', icon: 'find' },
  { view: 'add', key: 'nav.add', icon: 'plus' },
  { view: 'reports', key: 'nav.reports', icon: 'warn' },
  { view: 'backup', key: 'nav.backup', icon: 'file' },
  { view: 'settings', key: 'nav.settings', icon: 'gear' },
] as const satisfies (LibraryView & { key: string; icon: IconName })[]

/** The library's page around its views. */
export function Frame({ view, children }: { view: LibraryView['view']; children: ComponentChildren }) {
  const { t } = useI18n()
  return (
    <>
      <header class="frame-head">
        <a class="frame-brand" href="#/">
          <Seal size={24} />
          {t('brand.name')}
        </a>
        <nav aria-label={t('nav.label')}>
          {items.map((item) => (
            <a
              key={item.view}
              class="frame-link"
              href={hashOf(item)}
              aria-current={item.view === view ? 'page' : undefined}
              data-testid={`nav-${item.view}`}
            >
              <Icon name={item.icon} />
              {t(item.key)}
            </a>
          ))}
        </nav>
      </header>
      <main class="frame-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
