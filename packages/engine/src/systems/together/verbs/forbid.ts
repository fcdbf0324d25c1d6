import { refusal } from '../../../core/refusal.ts'
import { roll } from '../../../core/turn.ts'
import { ageOfPerson } from '../../love/romance-rules.ts'
import { startQuarrel } from '../quarrels.ts'
import { sharesHome } from '../refuse-verb.ts'
import type { Verb } from '../verb.ts'
import { refuseNotOwnChild } from '../young.ts'

/** From this age on, a child who takes it badly stops speaking to the parent, with this chance. */
const sulksFromAge = 12
const sulkChance = 0.4

/** Says no to one's child. `good`: the child sees why. None of it makes anybody happier on the day. */
export const forbid: Verb & { readonly id: 'forbid' } = {
  id: 'forbid',
  energy: 3,
  restDays: 30,
  fromAge: 16,
  theirAge: { from: 3, to: 17 },
  refusesEver: refuseNotOwnChild,
  refusesNow: (pair) =>
    sharesHome(pair) ? undefined : refusal('not_for_you', 'together.not-under-your-roof', { person: pair.person }),
  odds: { good: 0.35, badOfRest: 0.45 },
  outcomes: {
    good: { affinity: -1, familiarity: 3, stress: 1 },
    plain: { affinity: -4, familiarity: 1, stress: 2 },
    bad: { affinity: -10, stress: 5, happiness: -3 },
  },
  follows(turn, person, outcome) {
    const isOld = ageOfPerson(turn.life, person, turn.minute) >= sulksFromAge
    if (outcome === 'bad' && isOld && roll(turn, 'company', `${person.id}:forbid:${turn.minute}`) < sulkChance)
      startQuarrel(person, turn.minute, 'person')
    return outcome
  },
}
