import { refusal } from '../../../core/refusal.ts'
import { roll } from '../../../core/turn.ts'
import { minutesPerDay } from '../../../life/limits.ts'
import { owesPlayer } from '../../../life/person.ts'
import { temperamentOf } from '../../people/nature.ts'
import { payBack } from '../loans-to-people.ts'
import { startQuarrel } from '../quarrels.ts'
import type { Verb } from '../verb.ts'

/** One does not ask sooner. */
const waitDays = 30
/** The chance that somebody who does not pay takes the question so badly that the two stop speaking. */
const quarrelChance = 0.3

/** Asks for money that was lent. `good`: all of it comes back; `plain`: half; `bad`: nothing. The conscientious pay more often. */
export const askBack: Verb & { readonly id: 'ask-back' } = {
  id: 'ask-back',
  energy: 2,
  restDays: 45,
  fromAge: 18,
  despiteQuarrel: true,
  refusesEver: ({ person }) =>
    owesPlayer(person) === 0 ? refusal('not_for_you', 'together.owes-nothing', { person }) : undefined,
  refusesNow: ({ person, minute }) =>
    minute - (person.loan?.since ?? 0) < waitDays * minutesPerDay
      ? refusal('too_soon', 'together.lent-recently', { person })
      : undefined,
  odds: { good: 0.35, badOfRest: 0.5 },
  leaning: ({ person }) => ((temperamentOf(person.nature)[1] as number) - 50) / 150,
  outcomes: {
    good: { affinity: -1, familiarity: 2 },
    plain: { affinity: -4, stress: 1 },
    bad: { affinity: -10, happiness: -3, stress: 4 },
  },
  follows(turn, person, outcome) {
    const owed = owesPlayer(person)
    if (outcome === 'good') payBack(turn, person, owed)
    else if (outcome === 'plain') payBack(turn, person, Math.ceil(owed / 2))
    else if (roll(turn, 'company', `${person.id}:ask-back:${turn.minute}`) < quarrelChance)
      startQuarrel(person, turn.minute, 'person')
    return outcome
  },
}
