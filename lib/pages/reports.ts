import { browser } from 'wxt/browser'
import { ask } from '../client.ts'
import { RULES_VERSION } from '../knowledge/version.ts'
import type { Origin } from '../report/make.ts'
import type { Report } from '../report/report.ts'

/** Where and when a report is made. @param rules of the card that it is about */
export const originNow = (rules: string = RULES_VERSION): Origin => ({
  now: new Date(),
  versions: { extension: browser.runtime.getManifest().version, rules },
  browser: navigator.userAgent,
})

/** Keeps a new report as a draft. @returns its id, or null when it could not be kept */
export async function keepReport(report: Report | null): Promise<string | null> {
  if (report === null) return null
  const id = crypto.randomUUID()
  const answer = await ask('reports.put', { record: { id, at: Date.now(), state: { state: 'draft' }, report } })
  return answer.ok ? id : null
}
