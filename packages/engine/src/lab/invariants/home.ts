import { ageAt } from '../../core/time.ts'
import { isHomeKept, ofAge } from '../../systems/home/family-homes.ts'
import type { Check } from './check.ts'

/** Nobody lives where those who kept the house have died: a child never, who is of age not where anything is to let. */
export const home: Check = ({ life, known, minute }, broken) => {
  if (life.status !== 'playing' || isHomeKept(life, minute)) return
  // A life of release 1 knows of no homes, and is given one on the first minute that it is lived again.
  if (life.agenda.some(({ kind }) => kind === 'joining')) return
  if (ageAt(life, minute) < ofAge || known.rented.size > 0)
    broken(`the home is ${life.finances.home}, and nobody is left who keeps it`)
}
