import { refusal } from '../../../core/refusal.ts'
import { minutesPerDay } from '../../../life/limits.ts'
import { isQuarreled } from '../../../life/person.ts'
import { endQuarrel } from '../quarrels.ts'
import type { Verb } from '../verb.ts'

/** Anger is worst on the first days: after this many, an apology has its whole chance. */
const coolDays = 20

/** Says sorry. It counts for more from the one who began. `plain`: it is heard, and more is needed. */
export const apologize: Verb & { readonly id: 'apologize' } = {
  id: 'apologize',
  energy: 2,
  restDays: 7,
  fromAge: 4,
  despiteQuarrel: true,
  refusesEver: ({ person }) =>
    isQuarreled(person) ? undefined : refusal('not_for_you', 'together.no-quarrel', { person }),
  odds: { good: 0.5, badOfRest: 0.35 },
  leaning({ person, minute }) {
    const { since = minute, by = 'player' } = person.quarrel ?? {}
    const cooled = Math.min(1, (minute - since) / minutesPerDay / coolDays)
    return 0.25 * cooled - 0.15 + (by === 'player' ? 0.1 : 0)
  },
  outcomes: {
    good: { affinity: 10, familiarity: 4, happiness: 4, stress: -6 },
    plain: { affinity: 2, stress: -1 },
    bad: { affinity: -3, happiness: -3, stress: 2 },
  },
  follows(_, person, outcome) {
    if (outcome === 'good') endQuarrel(person)
    return outcome
  },
}
