import { type Anchor, gameTimeAt } from './calendar.ts'

/** Longer than any life. */
const agesMax = 150

const msPerMinute = 60_000

/**
 * Finds the age in full years at a game minute, as `ageAt` does, for many minutes of one life.
 * @returns a function of the game minute.
 */
export function ageOfMinute(anchor: Anchor): (minute: number) => number {
  const { year, month, day, time } = gameTimeAt(anchor, 0)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const birth = Date.UTC(year, month - 1, day, hours, minutes)
  /** The game minute at which each age begins. */
  const begins = Array.from({ length: agesMax }, (_, age) =>
    age === 0 ? 0 : (Date.UTC(year + age, month - 1, day) - birth) / msPerMinute,
  )
  return (minute) => {
    let [low, high] = [0, agesMax - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((begins[middle] as number) <= minute) low = middle
      else high = middle - 1
    }
    return low
  }
}
