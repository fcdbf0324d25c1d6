import type { Sex } from '@lifegrid/engine/life'

/**
 * The mean hazard ratio of the living at each age from 0 to 119, by sex, given the health conditions and habits of this content: what the life
 * table is divided by, so that a life of ordinary luck lives as the table says. Measured by `packages/engine/src/lab/mean-hazard.ts`; a test
 * says when it has to be measured again.
 */
export const meanHazard: Readonly<Record<Sex, readonly number[]>> = {
  female: [1],
  male: [1],
}
