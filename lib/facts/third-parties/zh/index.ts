import { ownVendor } from '../../../knowledge/zh/third-parties.ts'
import type { ThirdParty } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { blocksOf } from './blocks.ts'
import { companyDrafts } from './companies.ts'
import type { Draft } from '../draft.ts'
import { flattenedOf } from './flattened.ts'
import { gridsOf } from '../grids.ts'
import { gluedRecords } from './glued.ts'
import { entryOf, mergeDrafts } from './merge.ts'
import { ownNames } from './own.ts'
import { within } from '../places.ts'
import { embeddedIn } from './named.ts'
import { pairedRecords } from './paired.ts'
import { proseDrafts } from './prose.ts'
import { policyRows } from './policies.ts'
import { providerDrafts } from './providers.ts'
import { receiverDrafts } from './receivers.ts'
import { draftsOf } from './record.ts'
import { recordsOf } from './rows.ts'
import { serviceDrafts } from './services.ts'
import { stackedGrids } from './stacked.ts'
import { titledDrafts } from './titled.ts'
import { oncePer } from '../../../text/once.ts'

export function readThirdPartiesZh(reading: Reading): ThirdParty[] {
  return mergedDrafts(reading)
    .filter(({ vendor }) => vendor === null || !ownVendor.test(vendor))
    .map(entryOf)
}

/** The joined entries with all they own. Computed once for a reading. */
export const mergedDrafts: (reading: Reading) => Draft[] = oncePer((reading: Reading) => mergeDrafts(findAll(reading)))

function findAll(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  let columns: Parameters<typeof recordsOf>[2] = null
  for (const grid of [...gridsOf(reading), ...stackedGrids(reading)].sort((a, b) => a.start - b.start)) {
    const result = recordsOf(reading, grid, columns)
    columns = result.columns ?? columns
    drafts.push(...result.records.flatMap((record) => [...draftsOf(reading, record), ...embeddedIn(reading, record)]))
  }
  const own = ownNames(reading)
  for (const record of pairedRecords(reading, within(drafts.flatMap((draft) => draft.own)))) drafts.push(...draftsOf(reading, record))
  for (const record of gluedRecords(reading, within(drafts.flatMap((draft) => draft.own)))) drafts.push(...draftsOf(reading, record))
  for (const record of flattenedOf(reading, within(drafts.flatMap((draft) => draft.own)))) drafts.push(...draftsOf(reading, record))
  drafts.push(
    ...titledDrafts(reading, within(drafts.flatMap((draft) => draft.own))).filter(
      ({ name, vendor }) => !own(fold(name)) && !(vendor && own(fold(vendor))),
    ),
  )
  for (const record of blocksOf(reading, within(drafts.flatMap((draft) => draft.own))))
    drafts.push(...draftsOf(reading, record).filter((draft) => !own(fold(draft.name)) || /sdk/iu.test(draft.name)))
  drafts.push(...policyRows(reading, within(drafts.flatMap((draft) => draft.own))))
  drafts.push(...providerDrafts(reading, within(drafts.flatMap((draft) => draft.own))))
  const isTaken = within(drafts.flatMap((draft) => draft.own))
  const told = proseDrafts(reading, isTaken).filter(({ form, name }) => form !== 'item' || /sdk/iu.test(name) || !own(fold(name)))
  const points = within(told.filter((draft) => draft.form === 'item').flatMap((draft) => draft.own))
  drafts.push(...told, ...serviceDrafts(reading, isTaken, points), ...companyDrafts(reading, isTaken), ...receiverDrafts(reading, isTaken))
  return drafts
}
