import type { Verb } from '../verb.ts'

/** A telephone call to somebody who lives elsewhere. */
export const call: Verb & { readonly id: 'call' } = {
  id: 'call',
  energy: 1,
  restDays: 5,
  fromAge: 8,
  theirAge: { from: 6 },
  affinityFrom: -50,
  where: 'apart',
  odds: { good: 0.5, badOfRest: 0.25 },
  outcomes: {
    good: { affinity: 3, familiarity: 6, happiness: 2, social: 3 },
    plain: { familiarity: 4, social: 2 },
    bad: { affinity: -2, familiarity: 2, happiness: -1 },
  },
}
