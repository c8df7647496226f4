import type { Period } from '../model.ts'
import { addDays, isCovered, isWorkingDay } from './working-days.ts'

export interface Reminder {
  /** The last day of the promised time, ISO. */
  date: string
  /** Years for which official holidays are not known, so that only weekends were left out. Empty when the date is sure. */
  uncovered: number[]
}

/** A time that no company promises: beyond it the sum would only waste time. */
const LONGEST = 20_000

/**
 * The last day of a promised time. The day of the request is not counted (as in civil law); hours round up to the next day; a month that has
 * no such day ends on its last one.
 * @param sent the day of the request, ISO
 * @returns null for a day that is none or a time that is no promise
 */
export function reminderDate(sent: string, { value, unit }: Period): Reminder | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(sent) || Number.isNaN(Date.parse(sent)) || value > LONGEST) return null
  const count = Math.ceil(value)
  switch (unit) {
    case 'hour':
      return sure(addDays(sent, Math.max(1, Math.ceil(value / 24))))
    case 'day':
      return sure(addDays(sent, count))
    case 'week':
      return sure(addDays(sent, count * 7))
    case 'month':
      return sure(addMonths(sent, count))
    case 'year':
      return sure(addMonths(sent, count * 12))
    case 'working-day':
      return workingDays(sent, count)
  }
}

const sure = (date: string): Reminder => ({ date, uncovered: [] })

function workingDays(sent: string, count: number): Reminder {
  const uncovered = new Set<number>()
  let date = sent
  for (let left = count; left > 0;) {
    date = addDays(date, 1)
    if (!isCovered(date)) uncovered.add(Number(date.slice(0, 4)))
    if (isWorkingDay(date)) left--
  }
  return { date, uncovered: [...uncovered] }
}

function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}
