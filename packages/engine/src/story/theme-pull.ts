import type { Category } from '../life/vocabulary.ts'

/**
 * A factor on the weight of all drawn events of a category. The catalogue has more events of some categories than of others, and some can come
 * only for a few years of a life. With these factors the choices of a life are about what people tell of theirs; see the themes in
 * `lab/population-targets.ts`, and `lab lives`, which measures them.
 */
export const themePull: Readonly<Record<Category, number>> = {
  family: 0.3,
  friendship: 1.2,
  love: 12,
  school: 24,
  work: 2.8,
  money: 1.1,
  health: 1.1,
  home: 0.2,
  play: 0.06,
  growth: 0.2,
  loss: 0.7,
  season: 0.05,
  chance: 0.5,
}
