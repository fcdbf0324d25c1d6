/** The hours of the day in which devices stay silent: from `fromHour` to before `untilHour`, 0 to 23. None if both are the same. */
export interface QuietHours {
  readonly fromHour: number
  readonly untilHour: number
}

const minuteMs = 60_000
const dayMinutes = 24 * 60

/**
 * The wall time in ms, not before `now`, at which the quiet hours in this time zone are over; `now` when it is not quiet. When the clocks
 * change in that night, it may be an hour early or late.
 * @param zone IANA name. A name that this system does not know counts as UTC.
 */
export function quietUntil(now: number, zone: string, { fromHour, untilHour }: QuietHours): number {
  const minute = minuteOfDay(now, zone)
  const [from, until] = [fromHour * 60, untilHour * 60]
  const isQuiet = from <= until ? minute >= from && minute < until : minute >= from || minute < until
  if (!isQuiet) return now
  const left = (until - minute + dayMinutes) % dayMinutes
  return Math.floor(now / minuteMs) * minuteMs + left * minuteMs
}

function minuteOfDay(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(at)
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value)
  return part('hour') * 60 + part('minute')
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const options = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  }
}
