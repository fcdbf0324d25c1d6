import type { Shifts } from '../../catalogue/body.ts'
import type { Rest } from '../../life/body.ts'

/**
 * {@link Shifts} with all five written out, in one order. What moves the moods is added up after whatever happens in a life, some twenty
 * times each time, and objects of one layout are added several times as fast as objects of many.
 */
export type Points = Readonly<Rest>

export function pointsOf({ happiness = 0, stress = 0, health = 0, social = 0, weight = 0 }: Shifts): Points {
  return { happiness, stress, health, social, weight }
}

export const noPoints = pointsOf({})

/** Adds to a total in place; `times` as many points, where it is given. Example: 13 of happiness and −4 twice are 5. */
export function addPoints(total: Rest, points: Points, times = 1): void {
  total.happiness += points.happiness * times
  total.stress += points.stress * times
  total.health += points.health * times
  total.social += points.social * times
  total.weight += points.weight * times
}
