import { RULES_VERSION } from '../knowledge/version.ts'
import { SCHEMA_VERSION, type Summary } from '../model.ts'
import type { Change, DateChange } from './change.ts'
import { compareData, comparePermissions } from './data.ts'
import { compareParties } from './parties.ts'
import { compareRoutes } from './routes.ts'
import { compareDates, compareDuties, compareFacts, compareLists, compareRetention } from './stated.ts'

/** Two readings of one policy side by side. */
export type VersionChanges =
  | {
      comparable: true
      /** Facts that changed, the weightiest kind first. */
      facts: Change[]
      /** New days under the policy; they are no change of what it says. */
      dates: DateChange[]
    }
  /** Made by different rules: a difference may be the rules' and is never told as the policy's. Read the older one again first. */
  | { comparable: false; rules: [string, string] }

/**
 * What changed in a policy, as facts. Both analyses must be made by the same rules.
 * @param before analysis of the older version
 * @param after analysis of the newer version
 */
export function compareVersions(before: Summary, after: Summary): VersionChanges {
  if (before.rules !== after.rules || before.schema !== after.schema) return { comparable: false, rules: [before.rules, after.rules] }
  return {
    comparable: true,
    facts: [
      ...compareParties(before.thirdParties, after.thirdParties),
      ...compareData(before.data, after.data),
      ...compareRoutes(before.routes, after.routes),
      ...compareFacts(before.facts, after.facts),
      ...compareRetention(before.retention, after.retention),
      ...comparePermissions(before.permissions, after.permissions),
      ...compareLists(before.linkedLists, after.linkedLists),
      ...compareDuties(before.notStated, after.notStated),
    ],
    dates: compareDates(before.facts, after.facts),
  }
}

/** Was this analysis made by other rules, models or another schema than the present ones? Its snapshot is then read anew. */
export const needsRereading = (analysis: Pick<Summary, 'rules' | 'schema'>): boolean =>
  analysis.rules !== RULES_VERSION || analysis.schema !== SCHEMA_VERSION
