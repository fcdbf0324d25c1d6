/**
 * One draw a year of life. `threshold` is the year's draw; `spent` the chance of death that has been lived through since the birthday.
 * Death comes when `spent` reaches `threshold`, so that a hazard that changes within the year only bends the way there.
 */
export interface DeathWatch {
  threshold: number
  spent: number
  /** Game minute of `spent`. */
  since: number
  /** What conditions, habits and poor health multiply the year's chance by, over the population's mean: see `hazard.ts`. */
  ratio: number
}
