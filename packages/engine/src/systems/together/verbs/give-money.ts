import { giveMoney as give } from '../loans-to-people.ts'
import { refuseSharedPurse } from '../purse.ts'
import type { Verb } from '../verb.ts'

/** Money for somebody who needs it. Of equals, a large sum is harder to take than a small one: 5 in a hundred for each $1,000. */
export const giveMoney: Verb & { readonly id: 'give-money' } = {
  id: 'give-money',
  energy: 0,
  takes: 'sum',
  restDays: 60,
  fromAge: 18,
  theirAge: { from: 10 },
  affinityFrom: -40,
  refusesEver: refuseSharedPurse,
  odds: { good: 0.65, badOfRest: 0.5 },
  leaning: (_, { cents }) => -Math.min(0.3, (cents / 100_000) * 0.05),
  outcomes: {
    good: { affinity: 9, familiarity: 3, happiness: 3 },
    plain: { affinity: 4, familiarity: 2, happiness: 1 },
    bad: { affinity: -2, familiarity: 2, happiness: -1 },
  },
  follows(turn, _, outcome, { cents }) {
    give(turn, cents)
    return outcome
  },
}
