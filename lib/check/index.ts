import type { Conflict, Duty } from '../model.ts'
import type { Found, Reading } from '../reading.ts'
import { deadlineDiffers } from './zh/deadline-differs.ts'
import { findDutiesZh } from './zh/duties.ts'
import { effectiveBeforeUpdate } from './zh/effective-before-update.ts'
import { entityName } from './zh/entity-name.ts'
import { linkElsewhere } from './zh/link-elsewhere.ts'
import { missingClause } from './zh/missing-clause.ts'
import { noneVsCollects } from './zh/none-vs-collects.ts'
import { changeConsent, deletionExcepted, dutyExcluded, sharingExceptions } from './zh/pairs.ts'
import { personalOrNot } from './zh/personal-or-not.ts'
import { placeholder } from './zh/placeholder.ts'
import type { Rule } from './rule.ts'
import { requiredVsOptional } from './zh/required-vs-optional.ts'
import { settingName } from './zh/setting-name.ts'
import { sharingDeniedVsSdk } from './zh/sharing-denied-vs-sdk.ts'
import { wrongProductName } from './zh/wrong-product-name.ts'

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
  requiredVsOptional,
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

/** What a policy must state, and whether it does. Only languages with rules are judged: of others nothing is known. */
export function findDuties(reading: Reading, found: Found): Duty[] {
  const { language } = reading.document
  return language === 'zh-Hans' || language === 'zh-Hant' ? findDutiesZh(reading, found) : []
}
