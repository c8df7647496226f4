/** The one file that knows the order of the stages. Everything here is pure but for the hash and the pauses. */
import { classify, riskOf } from './classify/index.ts'
import { findConflicts, findDuties } from './check/index.ts'
import { readContacts } from './facts/contacts/index.ts'
import { readDataItems } from './facts/data-items/index.ts'
import { readDates } from './facts/dates/index.ts'
import { readIdentity } from './facts/identity/index.ts'
import { readLinkedLists } from './facts/linked-lists/index.ts'
import { readMinorsAge } from './facts/minors/index.ts'
import { readPermissions } from './facts/permissions/index.ts'
import { readRetention } from './facts/retention/index.ts'
import { readRoutes } from './facts/routes/index.ts'
import { readStorage } from './facts/storage/index.ts'
import { readThirdParties } from './facts/third-parties/index.ts'
import { readWorthReading } from './facts/worth-reading/index.ts'
import { RULES_VERSION } from './knowledge/version.ts'
import { SCHEMA_VERSION, type Detection, type PolicyDocument, type Summary } from './model.ts'
import { structure } from './structure/index.ts'
import type { Step } from './steps.ts'
import { sha256 } from './text/hash.ts'

export { steps, type Step } from './steps.ts'

export interface Options {
  /** Becomes `Summary.source`. */
  source: string
  detection: Detection
  /** Called before each step; may wait (so that a page stays responsive) and may throw, which stops the reading. */
  pause?: (step: Step) => Promise<void> | void
}

/** Reads a document into a summary. @throws only what `pause` throws. */
export async function summarise(document: PolicyDocument, { source, detection, pause = () => {} }: Options): Promise<Summary> {
  // Computed off this thread, so it is begun first and waited for last.
  const hash = sha256(document.text)

  await pause('structure')
  const structured = structure(document)

  await pause('classify')
  const reading = classify(structured)

  await pause('identity')
  const identity = readIdentity(reading)
  const dates = readDates(reading)
  const contacts = readContacts(reading)
  const storage = readStorage(reading)
  const minors = readMinorsAge(reading)

  await pause('third-parties')
  const thirdParties = readThirdParties(reading)
  const linkedLists = readLinkedLists(reading)

  await pause('data-items')
  const { data, declared } = readDataItems(reading, thirdParties, identity.facts)
  const permissions = readPermissions(reading)

  await pause('routes')
  const routes = readRoutes(reading, contacts)
  const retention = readRetention(reading)

  await pause('checks')
  const facts = {
    ...identity.facts,
    ...dates.facts,
    ...storage.facts,
    ...minors.facts,
    ...contacts.facts,
    evidence: { ...identity.evidence, ...dates.evidence, ...storage.evidence, ...minors.evidence, ...contacts.evidence },
  }
  const found = { facts, data, declared, permissions, thirdParties, linkedLists, routes, retention }
  const conflicts = findConflicts(reading, found)
  const notStated = findDuties(reading, found)
  const worthReading = readWorthReading(reading, riskOf)

  await pause('done')
  return {
    schema: SCHEMA_VERSION,
    source,
    rules: RULES_VERSION,
    document: {
      title: document.title,
      url: document.url,
      language: document.language,
      characters: document.text.length,
      hash: await hash,
      kept: document.kept,
    },
    detection,
    ...found,
    sections: [...reading.sections],
    conflicts,
    notStated,
    worthReading,
  }
}
