import type { Sex } from '../life/vocabulary.ts'

/** The share of girls among births: 105 boys are born for 100 girls (World Health Organization). */
const girlShare = 0.488

/** The sex of a newborn, from a random number from 0 to 1 (excluded). */
export function sexAtBirth(draw: number): Sex {
  return draw < girlShare ? 'female' : 'male'
}
