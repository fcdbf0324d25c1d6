import type { Verb } from '../verb.ts'
import { refuseNotOwnChild } from '../young.ts'

/** Lets a grown child decide, and says so: the job, the town, the one they love. It is hard, and it is thanked for later. */
export const letGo: Verb & { readonly id: 'let-go' } = {
  id: 'let-go',
  energy: 3,
  restDays: 1500,
  fromAge: 33,
  theirAge: { from: 16, to: 35 },
  refusesEver: refuseNotOwnChild,
  odds: { good: 0.6, badOfRest: 0.25 },
  outcomes: {
    good: { affinity: 10, familiarity: 3, happiness: -2, stress: -4 },
    plain: { affinity: 5, happiness: -2 },
    bad: { affinity: -2, happiness: -4 },
  },
}
