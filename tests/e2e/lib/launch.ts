import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium, type ChromiumOptions } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { Family, Session } from './session.ts'

export const built: Record<Family, string> = { chromium: resolve('.output/chrome-mv3'), firefox: resolve('.output/firefox-mv3') }

/** A profile of its own, for one or several launches. */
export function newProfile(): { profile: string; remove: () => void } {
  const profile = mkdtempSync(join(tmpdir(), 'mingbai-e2e-'))
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}

export function launch(family: Family, options: Omit<ChromiumOptions, 'extension'>): Promise<Session> {
  const all = { extension: built[family], ...options }
  return family === 'chromium' ? launchChromium(all) : launchFirefox(all)
}
