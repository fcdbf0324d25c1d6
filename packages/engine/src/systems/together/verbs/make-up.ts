import { refusal } from '../../../core/refusal.ts'
import { minutesPerDay } from '../../../life/limits.ts'
import { isQuarreled } from '../../../life/person.ts'
import { endQuarrel } from '../quarrels.ts'
import type { Verb } from '../verb.ts'

/** Before that, nobody sits down at one table. */
const waitDays = 7
const mealCents = 4_000

/** A meal, and not a word about it: peace without an apology. It works better the longer the quarrel lasts, up to a year. */
export const makeUp: Verb & { readonly id: 'make-up' } = {
  id: 'make-up',
  energy: 4,
  cents: () => mealCents,
  restDays: 14,
  fromAge: 12,
  despiteQuarrel: true,
  refusesEver: ({ person }) =>
    isQuarreled(person) ? undefined : refusal('not_for_you', 'together.no-quarrel', { person }),
  refusesNow: ({ person, minute }) =>
    minute - (person.quarrel?.since ?? 0) < waitDays * minutesPerDay
      ? refusal('too_soon', 'together.quarrel-is-fresh', { person })
      : undefined,
  odds: { good: 0.4, badOfRest: 0.4 },
  leaning: ({ person, minute }) => Math.min(0.25, (minute - (person.quarrel?.since ?? minute)) / minutesPerDay / 1460),
  outcomes: {
    good: { affinity: 8, familiarity: 6, happiness: 4, social: 3, stress: -5 },
    plain: { affinity: 3, familiarity: 3, stress: -2 },
    bad: { affinity: -2, happiness: -2, stress: 2 },
  },
  follows(_, person, outcome) {
    if (outcome !== 'bad') endQuarrel(person)
    return outcome
  },
}
