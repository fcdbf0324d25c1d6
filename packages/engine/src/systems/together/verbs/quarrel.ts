import { startQuarrel } from '../quarrels.ts'
import type { Verb } from '../verb.ts'

/**
 * Has it out. `good`: it clears the air, and the two know each other better. Otherwise they are not on speaking terms until somebody makes
 * it up.
 */
export const quarrel: Verb & { readonly id: 'quarrel' } = {
  id: 'quarrel',
  energy: 4,
  restDays: 30,
  fromAge: 6,
  theirAge: { from: 5 },
  odds: { good: 0.2, badOfRest: 0.4 },
  outcomes: {
    good: { affinity: 2, familiarity: 6, stress: -6 },
    plain: { affinity: -10, familiarity: 2, happiness: -3, stress: 3 },
    bad: { affinity: -20, happiness: -6, stress: 7 },
  },
  follows(turn, person, outcome) {
    if (outcome !== 'good') startQuarrel(person, turn.minute, 'player')
    return outcome
  },
}
