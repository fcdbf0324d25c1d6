import { refusal } from '../../../core/refusal.ts'
import { ageAt } from '../../../core/time.ts'
import type { Verb } from '../verb.ts'

/** The fare to another town and back, integer cents. */
const fareCents = 9_000
/** From this age one goes to another town alone. */
const travelsFromAge = 16

/** A visit to somebody who lives elsewhere. Those in another town are glad to be visited at all. */
export const visit: Verb & { readonly id: 'visit' } = {
  id: 'visit',
  energy: 6,
  cents: ({ person }) => (person.away === true ? fareCents : 0),
  restDays: 10,
  fromAge: 8,
  affinityFrom: -30,
  where: 'apart',
  refusesNow: ({ life, minute, person }) =>
    person.away === true && ageAt(life, minute) < travelsFromAge
      ? refusal('too_young', 'together.too-young-to-go', { person, age: travelsFromAge })
      : undefined,
  odds: { good: 0.55, badOfRest: 0.25 },
  leaning: ({ person }) => (person.away === true ? 0.1 : 0),
  outcomes: {
    good: { affinity: 6, familiarity: 12, happiness: 3, social: 5 },
    plain: { affinity: 2, familiarity: 8, social: 3 },
    bad: { affinity: -5, familiarity: 4, happiness: -3, stress: 2 },
  },
}
