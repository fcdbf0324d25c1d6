import type { TradeCondition } from '../catalogue/cast-condition.ts'
import { ageOn } from '../core/calendar.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import { epochDayAt } from '../core/time.ts'
import { careerAt } from '../systems/people/nature.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const trade: ConditionKind<TradeCondition> = {
  kind: 'trade',
  holds({ role, ladders }, { life, minute, cast, catalogue }) {
    const person = personIn(life, cast, role)
    if (person === undefined || person.diedDay !== null) return false
    const age = ageOn(person.bornDay, epochDayAt(life, minute))
    if (age < 18 || age >= 66) return false
    const career = careerAt(catalogue, person.nature, age)
    return career !== null && (ladders === undefined || ladders.includes(career.ladder))
  },
  explains: ({ role, ladders }) =>
    ladders === undefined
      ? wording('requirements.person-works', { role })
      : wording('requirements.person-trade', {
          role,
          ladders: wordList(
            'requirements.or',
            ladders.map((ladder) => ladder.replaceAll('-', ' ')),
          ),
        }),
  reads: () => readsNothing,
}
