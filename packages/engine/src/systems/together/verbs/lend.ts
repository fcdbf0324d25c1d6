import { refusal } from '../../../core/refusal.ts'
import { owesPlayer } from '../../../life/person.ts'
import { lendMoney } from '../loans-to-people.ts'
import { refuseSharedPurse } from '../purse.ts'
import type { Verb } from '../verb.ts'

/** Lends money. `bad`: the person is too proud to take it. Whether it comes back is decided months later: see `company.ts`. */
export const lend: Verb & { readonly id: 'lend' } = {
  id: 'lend',
  energy: 0,
  takes: 'sum',
  restDays: 30,
  fromAge: 18,
  theirAge: { from: 18 },
  affinityFrom: -20,
  refusesEver: refuseSharedPurse,
  refusesNow: ({ person }) =>
    owesPlayer(person) > 0 ? refusal('not_for_you', 'together.owes-already', { person }) : undefined,
  odds: { good: 0.6, badOfRest: 0.3 },
  outcomes: {
    good: { affinity: 6, familiarity: 4 },
    plain: { affinity: 3, familiarity: 2, stress: 1 },
    bad: { affinity: -1 },
  },
  follows(turn, person, outcome, { cents }) {
    if (outcome !== 'bad') lendMoney(turn, person, cents)
    return outcome
  },
}
