import type { Conflict } from '../model.ts'
import type { Found, Reading } from '../reading.ts'
import { deadlineDiffers } from './deadline-differs.ts'
import { effectiveBeforeUpdate } from './effective-before-update.ts'
import { entityName } from './entity-name.ts'
import { linkElsewhere } from './link-elsewhere.ts'
import { missingClause } from './missing-clause.ts'
import { noneVsCollects } from './none-vs-collects.ts'
import { changeConsent, deletionExcepted, dutyExcluded, sharingExceptions } from './pairs.ts'
import { personalOrNot } from './personal-or-not.ts'
import { placeholder } from './placeholder.ts'
import type { Rule } from './rule.ts'
import { settingName } from './setting-name.ts'
import { sharingDeniedVsSdk } from './sharing-denied-vs-sdk.ts'
import { wrongProductName } from './wrong-product-name.ts'

/** All rules in the order in which the card shows what they find: the firm kinds, then those that a reader has to weigh. */
export const rules: readonly Rule[] = [
  noneVsCollects,
  linkElsewhere,
  sharingDeniedVsSdk,
  effectiveBeforeUpdate,
  wrongProductName,
  missingClause,
  placeholder,
  entityName,
  deadlineDiffers,
  settingName,
  sharingExceptions,
  deletionExcepted,
  dutyExcluded,
  changeConsent,
  personalOrNot,
]

/** Contradictions inside the policy, the firm ones first. */
export function findConflicts(reading: Reading, found: Found): Conflict[] {
  return rules.flatMap((rule) => rule.find(reading, found).map((conflict) => ({ kind: rule.kind, ...conflict })))
}
