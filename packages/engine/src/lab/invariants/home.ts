import { isHomeKept, ofAge } from '../../systems/kept-homes.ts'
import { ageAt } from '../../time.ts'
import type { Check } from './check.ts'

/** Nobody lives where those who kept the house have died: a child never, who is of age not where anything is to let. */
export const home: Check = ({ life, known, minute }, broken) => {
  if (life.status !== 'playing' || isHomeKept(life, minute)) return
  if (ageAt(life, minute) < ofAge || known.rented.size > 0)
    broken(`the home is ${life.finances.home}, and nobody is left who keeps it`)
}
