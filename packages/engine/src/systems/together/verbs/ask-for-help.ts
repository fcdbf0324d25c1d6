import { ageAt } from '../../../core/time.ts'
import { adultAge } from '../../../life/stage.ts'
import { isKin } from '../../../life/vocabulary.ts'
import { moneyAt } from '../../money/accounts.ts'
import { receiveMoney } from '../loans-to-people.ts'
import type { Verb } from '../verb.ts'

/** Who has less than this and is of age gets money from family who help, integer cents. */
const shortOfCents = 50_000
const helpCents = 30_000

/** The player asks for a hand. Those who are dear give it gladly; from others it costs something to have asked. */
export const askForHelp: Verb & { readonly id: 'ask-for-help' } = {
  id: 'ask-for-help',
  energy: 1,
  restDays: 60,
  fromAge: 6,
  theirAge: { from: 12 },
  affinityFrom: 0,
  odds: { good: 0.45, badOfRest: 0.35 },
  outcomes: {
    good: { affinity: 1, familiarity: 6, happiness: 3, stress: -8 },
    plain: { familiarity: 3, stress: -2 },
    bad: { affinity: -5, happiness: -4, stress: 3 },
  },
  follows(turn, person, outcome) {
    const { life, minute } = turn
    const isShort = ageAt(life, minute) >= adultAge && moneyAt(life, minute) < shortOfCents
    if (outcome === 'good' && isShort && isKin(person.relation)) receiveMoney(turn, helpCents)
    return outcome
  },
}
