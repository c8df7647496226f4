import { partyContext } from '../../../knowledge/zh/third-parties.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { termsIn } from '../../terms.zh.ts'
import { aliasBefore } from '../mentions.ts'
import { isFunctional } from './names.ts'
import { sectionAt } from '../places.ts'
import type { Record } from './record.ts'

/** A record that lists a third party, as against a permission, a kind of data or an office. */
export function isListing(reading: Reading, record: Record, next: boolean): boolean {
  const { cells } = record
  const name = cells.name?.[0]
  if (!name || name.end - name.start > 80) return false
  if (record.link) return true
  if (!cells.data && !cells.purpose && !cells.url && !cells.vendor) return false
  const words = reading.folded.slice(name.start, name.end)
  if (/sdk|\b(?:com|cn)\.[a-z]/u.test(words)) return true
  // 设备信息：… is no product, and neither is 注册、登录.
  if (
    isFunctional(words) ||
    termsIn(reading, name.start, name.end + 4).some((term) => term.start <= name.start + 1 && term.end >= name.end - 1)
  )
    return false
  if (next) return true
  if (Object.keys(cells).length > 2 && aliasBefore(reading.folded, name.end, name.start) === name.start) return true
  const heading = fold(sectionAt(reading, name.start)?.heading ?? '')
  return (
    partyContext.test(heading) ||
    partyContext.test(reading.folded.slice(Math.max(0, name.start - 40), name.start)) ||
    (cells.vendor !== undefined && cells.data !== undefined)
  )
}
