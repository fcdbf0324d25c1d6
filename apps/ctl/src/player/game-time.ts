import { dayOfCivil } from '@lifegrid/engine/core/calendar'
import { minuteOfEpochDay } from '@lifegrid/engine/core/time'
import type { Life } from '@lifegrid/engine/life/life'
import { ExpectedFailure } from '../expected-failure.ts'

/** Parses a point in a life's game time. @returns the game minute of the life. @throws ExpectedFailure when the text is invalid. */
export function gameMinuteOf(text: string, life: Life): number {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/.exec(text)
  if (date === null)
    throw new ExpectedFailure(`${text} is not a game time. Use game minutes, 2031-04-05 or 2031-04-05T13:30.`)
  const [year, month, day, hour, minute] = date.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const known = new Date(Date.UTC(year, month - 1, day))
  if (known.getUTCMonth() !== month - 1 || known.getUTCDate() !== day || hour > 23 || minute > 59) {
    throw new ExpectedFailure(`The calendar has no ${text}.`)
  }
  const at = minuteOfEpochDay(life, dayOfCivil(year, month, day)) + hour * 60 + minute
  if (at < 0) throw new ExpectedFailure(`${text} is before the birth of this life.`)
  return at
}
