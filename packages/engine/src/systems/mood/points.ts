import type { Shifts } from '../../catalogue/body.ts'
import type { SetPoints } from '../../life/body.ts'

/**
 * {@link Shifts} with all five fields present, in a fixed order. Moods are recalculated after each event in a life, with some
 * twenty additions, and adding objects of one layout is several times as fast as adding objects of many layouts.
 */
export type Points = Readonly<SetPoints>

export function pointsOf({ happiness = 0, stress = 0, health = 0, social = 0, weight = 0 }: Shifts): Points {
  return { happiness, stress, health, social, weight }
}

export const noPoints = pointsOf({})

/** Adds to a total in place, `times` times. Example: 13 points of happiness and −4 twice make 5. */
export function addPoints(total: SetPoints, points: Points, times = 1): void {
  total.happiness += points.happiness * times
  total.stress += points.stress * times
  total.health += points.health * times
  total.social += points.social * times
  total.weight += points.weight * times
}
