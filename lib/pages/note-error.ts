import { browser } from 'wxt/browser'
import { ask } from '../client.ts'
import type { ErrorDetails } from '../state.ts'

/** Remembers an error of an extension page for a later report, on this machine only. */
export function noteError(where: string, error: unknown): ErrorDetails {
  const details: ErrorDetails = {
    where,
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    stack: error instanceof Error ? (error.stack ?? '') : '',
    version: browser.runtime.getManifest().version,
  }
  void ask('error.note', { error: details })
  return details
}
