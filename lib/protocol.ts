/**
 * What a page of the extension needs of the protocol at run time, apart from the schemas: the popup must open without loading a parser. The
 * worker parses whatever arrives (`messages.ts`); what it answers was parsed there and comes from the same package.
 */
import type { Failure } from './messages.ts'

export const READING_PORT = 'reading'

/** The optional host permission behind automatic detection, as `permissions.request` and `.remove` take it. */
export const DETECTION = { origins: ['*://*/*'] }

export const failure = (reason: Failure['reason'], message = ''): Failure => ({ ok: false, reason, message })
