/** A time of the lounge where the player is. */
interface LocalTime {
  /** HH:MM. */
  readonly time: string
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly isToday: boolean
}

/** @param at a time as the frames of the lounge have it, in UTC: `2026-02-09T18:30:00`. @param now ms since the Unix epoch. */
export function localTime(at: string, now: number): LocalTime {
  const [then, today] = [new Date(`${at}Z`), new Date(now)]
  const time = [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  const isToday = then.toDateString() === today.toDateString()
  return { time, day: then.getDate(), month: then.getMonth() + 1, isToday }
}
