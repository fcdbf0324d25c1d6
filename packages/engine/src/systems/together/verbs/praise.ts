import type { Verb } from '../verb.ts'
import { refuseNotOwnChild } from '../young.ts'

/** Tells one's child that something was well done. Said too often it is not believed, so it rests for a month. */
export const praise: Verb & { readonly id: 'praise' } = {
  id: 'praise',
  energy: 1,
  restDays: 30,
  fromAge: 16,
  theirAge: { from: 2, to: 40 },
  refusesEver: refuseNotOwnChild,
  odds: { good: 0.6, badOfRest: 0.2 },
  outcomes: {
    good: { affinity: 4, familiarity: 2, happiness: 2 },
    plain: { affinity: 2 },
    bad: { affinity: -1 },
  },
}
