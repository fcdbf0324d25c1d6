import { refusal } from '../../../core/refusal.ts'
import { roll } from '../../../core/turn.ts'
import { adultAge } from '../../../life/stage.ts'
import { isChild, isPartner } from '../../../life/vocabulary.ts'
import { ageOfPerson } from '../../love/romance-rules.ts'
import { startQuarrel } from '../quarrels.ts'
import type { Verb } from '../verb.ts'

/** A week away costs this for the player, and as much again for a partner or a child; integer cents. */
const tripCents = 70_000
const childFromAge = 3
const quarrelChance = 0.3

/** A week away together. Nothing brings people closer, and nothing shows them better. */
export const travel: Verb & { readonly id: 'travel' } = {
  id: 'travel',
  energy: 20,
  cents: ({ person }) => (isPartner(person.relation) || isChild(person.relation) ? 2 * tripCents : tripCents),
  restDays: 180,
  fromAge: 18,
  theirAge: { from: childFromAge },
  affinityFrom: 25,
  refusesNow: ({ life, minute, person }) =>
    !isChild(person.relation) && ageOfPerson(life, person, minute) < adultAge
      ? refusal('person_unavailable', 'together.minor-cannot-travel', { person })
      : undefined,
  odds: { good: 0.5, badOfRest: 0.4 },
  outcomes: {
    good: { affinity: 14, familiarity: 20, happiness: 10, stress: -12, social: 6 },
    plain: { affinity: 5, familiarity: 14, happiness: 4, stress: -6 },
    bad: { affinity: -8, familiarity: 12, happiness: -4, stress: 4 },
  },
  follows(turn, person, outcome) {
    const isRift = outcome === 'bad' && roll(turn, 'company', `${person.id}:trip:${turn.minute}`) < quarrelChance
    if (isRift) startQuarrel(person, turn.minute, 'person')
    return outcome
  },
}
