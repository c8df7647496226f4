/** Settings and remembered errors live in `storage.local`: they must work when the database does not. */
import { browser } from 'wxt/browser'
import { z } from 'zod'
import { DETECTION, Settings } from '../messages.ts'
import { ErrorDetails } from '../state.ts'

/** Defaults stand in for whatever is missing or damaged. */
export async function getSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings')
  const parsed = Settings.safeParse(settings ?? {})
  return parsed.success ? parsed.data : Settings.parse({})
}

export async function setSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = Settings.parse({ ...(await getSettings()), ...change })
  await browser.storage.local.set({ settings })
  return settings
}

/** Is automatic detection allowed? The permission is the setting: there is nothing that could disagree with it. */
export const detectionAllowed = (): Promise<boolean> => browser.permissions.contains(DETECTION)

/** The rules for which reading anew was stopped; null when it was not. */
export async function getRereadStopped(): Promise<string | null> {
  const { rereadStopped } = await browser.storage.local.get('rereadStopped')
  return typeof rereadStopped === 'string' ? rereadStopped : null
}

export const setRereadStopped = (rules: string | null): Promise<void> => browser.storage.local.set({ rereadStopped: rules })

const Noted = ErrorDetails.extend({ at: z.number() })
export type Noted = z.infer<typeof Noted>
const LIMIT = 20

export async function listErrors(): Promise<Noted[]> {
  const { errors } = await browser.storage.local.get('errors')
  const parsed = z.array(Noted).safeParse(errors ?? [])
  return parsed.success ? parsed.data : []
}

/** Remembers an error for a report, the newest first. */
export async function noteError(error: ErrorDetails, now: number): Promise<void> {
  await browser.storage.local.set({ errors: [{ ...error, at: now }, ...(await listErrors())].slice(0, LIMIT) })
}
