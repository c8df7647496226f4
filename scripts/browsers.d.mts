export type Family = 'chromium' | 'firefox'
export function findBrowser(family: Family): { family: Family; path: string } | null
export function hasChineseFont(): boolean
export function ensureBrowsers(families: Family[], options?: { fonts?: boolean }): { ok: true } | { ok: false; message: string }
