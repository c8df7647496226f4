import { holidays } from '../knowledge/zh/holidays.ts'

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
/** Midnight UTC of an ISO day: days are counted without a time zone. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
export const addDays = (day: string, count: number): string => iso(timeOf(day) + count * DAY)

const off = new Set(holidays.flatMap((year) => year.off.flatMap(([first, last]) => daysBetween(first, last))))
const on = new Set(holidays.flatMap((year) => year.on))
const covered = new Set(holidays.map(({ year }) => year))

function daysBetween(first: string, last: string): string[] {
  const days = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** Is this day (ISO) worked in China? Outside of the years of the calendar only weekends count. */
export function isWorkingDay(day: string): boolean {
  if (off.has(day)) return false
  if (on.has(day)) return true
  const weekday = new Date(timeOf(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Does the calendar of official holidays hold this day's year? */
export const isCovered = (day: string): boolean => covered.has(Number(day.slice(0, 4)))
