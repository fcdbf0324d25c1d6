import { type Refusal, refusal } from '../../../core/refusal.ts'
import type { Relation } from '../../../life/vocabulary.ts'
import { ageOfPerson } from '../../love/romance-rules.ts'
import type { Pair, Verb } from '../verb.ts'

const elders: readonly Relation[] = [
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'spouse',
  'partner',
]
/** From this age on, family may need care. The seriously ill of any age do. */
const careFromAge = 72

/** Whether somebody in the family needs to be looked after. */
function needsCare({ life, minute, person }: Pair): boolean {
  return (
    person.diedDay === null &&
    (person.ill === true || (elders.includes(person.relation) && ageOfPerson(life, person, minute) >= careFromAge))
  )
}

/** Looks after a parent who has grown old, or after anybody who is seriously ill. It is heavy, and nobody else does it. */
export const careFor: Verb & { readonly id: 'care-for' } = {
  id: 'care-for',
  energy: 12,
  restDays: 7,
  fromAge: 10,
  affinityFrom: -60,
  where: 'near',
  despiteQuarrel: true,
  refusesEver: (pair): Refusal | undefined =>
    needsCare(pair) ? undefined : refusal('not_for_you', 'together.needs-no-care', { person: pair.person }),
  odds: { good: 0.5, badOfRest: 0.4 },
  outcomes: {
    good: { affinity: 7, familiarity: 8, happiness: 2, stress: 2 },
    plain: { affinity: 4, familiarity: 5, stress: 4 },
    bad: { affinity: -1, familiarity: 3, happiness: -4, stress: 8 },
  },
}
