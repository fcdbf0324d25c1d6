import { dayOfCivil } from '@lifegrid/engine/core/calendar'
import { minuteOfEpochDay } from '@lifegrid/engine/core/time'
import type { Life } from '@lifegrid/engine/life/life'
import { ExpectedFailure } from '../expected-failure.ts'

/** A moment of a life's own time, as somebody types it. @returns the life's game minute. @throws ExpectedFailure when it is none. */
export function gameMinuteOf(text: string, life: Life): number {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/.exec(text)
  if (date === null)
    throw new ExpectedFailure(`${text} is no game time: give game minutes, or 2031-04-05, or 2031-04-05T13:30`)
  const [year, month, day, hour, minute] = date.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const known = new Date(Date.UTC(year, month - 1, day))
  if (known.getUTCMonth() !== month - 1 || known.getUTCDate() !== day || hour > 23 || minute > 59) {
    throw new ExpectedFailure(`There is no ${text} in the calendar`)
  }
  const at = minuteOfEpochDay(life, dayOfCivil(year, month, day)) + hour * 60 + minute
  if (at < 0) throw new ExpectedFailure(`${text} is before this life was born`)
  return at
}
