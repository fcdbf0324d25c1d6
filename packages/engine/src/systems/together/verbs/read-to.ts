import type { Verb } from '../verb.ts'
import { refuseOthersChild } from '../young.ts'

/** A story at bedtime, for a small child of the family. */
export const readTo: Verb & { readonly id: 'read-to' } = {
  id: 'read-to',
  energy: 2,
  restDays: 3,
  fromAge: 7,
  theirAge: { from: 0, to: 9 },
  where: 'near',
  refusesEver: refuseOthersChild,
  odds: { good: 0.6, badOfRest: 0.2 },
  outcomes: {
    good: { affinity: 4, familiarity: 6, happiness: 2, stress: -2 },
    plain: { affinity: 2, familiarity: 4 },
    bad: { familiarity: 2, stress: 1 },
  },
}
