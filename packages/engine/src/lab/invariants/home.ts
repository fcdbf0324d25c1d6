import { ageAt } from '../../core/time.ts'
import { adultAge } from '../../life/stage.ts'
import { canStayAtHome } from '../../systems/home/family-homes.ts'
import type { Check } from './check.ts'

/** Nobody lives in a home whose owners have died: a child never, an adult only if nothing is to let. */
export const home: Check = ({ life, known, minute }, broken) => {
  if (life.status !== 'playing' || canStayAtHome(life, minute)) return
  // A life from release 1 has no home until its upgrade, on the first minute that it runs again.
  if (life.agenda.some(({ kind }) => kind === 'joining')) return
  if (ageAt(life, minute) < adultAge || known.rented.size > 0)
    broken(`the home is ${life.finances.home}, but nobody is alive to run it`)
}
