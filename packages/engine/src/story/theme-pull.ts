import type { Category } from '../life/vocabulary.ts'

/**
 * A factor on the weight of all drawn events of a category. The catalogue has more events of some categories than of others, and some can come
 * only for a few years of a life. With these factors the choices of a life are about what people tell of theirs; see the themes in
 * `lab/population-targets.ts`, and `lab lives`, which measures them.
 */
export const themePull: Readonly<Record<Category, number>> = {
  family: 0.5,
  friendship: 1.2,
  love: 1.6,
  school: 8,
  work: 2,
  money: 1,
  health: 1.2,
  home: 0.4,
  play: 0.2,
  growth: 0.25,
  loss: 0.8,
  season: 0.3,
  chance: 0.6,
}
