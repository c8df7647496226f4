/** The views of the library by their address. A new view is a line here and a case in the page. */
export type LibraryView =
  | { view: 'list' }
  | { view: 'policy'; id: string }
  | { view: 'add' }
  | { view: 'settings' }
  | { view: 'exposure' }
  | { view: 'reports' }
  | { view: 'backup' }
  | { view: 'storage' }
  /** Two to six policies side by side; none yet chosen: empty. */
  | { view: 'compare'; ids: readonly string[] }
  | { view: 'versions'; id: string }
  | { view: 'leave'; id: string }
  | { view: 'report'; id: string }
  /** A reading of a tab, for browsers where a menu can't open the popup. */
  | { view: 'tab'; tabId: number }

/** Reads `location.hash`. What is not known is the list. */
export function parseHash(hash: string): LibraryView {
  const tab = /^#tab=(\d{1,15})$/u.exec(hash)
  if (tab) return { view: 'tab', tabId: Number(tab[1]) }
  const [, name = '', id = ''] = hash.split('/')
  if (name === 'policy' && id !== '') return { view: 'policy', id: decode(id) }
  if ((name === 'versions' || name === 'leave' || name === 'report') && id !== '') return { view: name, id: decode(id) }
  if (name === 'compare') return { view: name, ids: id === '' ? [] : id.split(',').map(decode).slice(0, 6) }
  if (name === 'add' || name === 'settings' || name === 'exposure' || name === 'reports' || name === 'backup' || name === 'storage')
    return { view: name }
  return { view: 'list' }
}

/** The address of a view. */
export function hashOf(view: LibraryView): string {
  switch (view.view) {
    case 'list':
      return '#/'
    case 'policy':
    case 'versions':
    case 'leave':
    case 'report':
      return `#/${view.view}/${encodeURIComponent(view.id)}`
    case 'compare':
      return `#/compare/${view.ids.map(encodeURIComponent).join(',')}`
    case 'tab':
      return `#tab=${view.tabId}`
    default:
      return `#/${view.view}`
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
