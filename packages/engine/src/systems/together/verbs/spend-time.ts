import { sharedInterests } from '../../love/compatibility.ts'
import type { Verb } from '../verb.ts'

/** An afternoon with somebody, with what both like. Two in three go well; each shared interest adds 8 in a hundred. */
export const spendTime: Verb & { readonly id: 'spend-time' } = {
  id: 'spend-time',
  energy: 4,
  restDays: 3,
  fromAge: 4,
  theirAge: { from: 1 },
  affinityFrom: -30,
  where: 'near',
  odds: { good: 0.5, badOfRest: 0.3 },
  leaning: ({ life, person }) => 0.08 * sharedInterests(life.love.nature, person.nature).length,
  outcomes: {
    good: { affinity: 5, familiarity: 8, happiness: 3, social: 5, stress: -2 },
    plain: { affinity: 1, familiarity: 5, social: 3 },
    bad: { affinity: -4, familiarity: 3, happiness: -2 },
  },
}
