import type { ArrangedCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { adultAge } from '../life/stage.ts'
import { isCustody } from '../systems/home/arrangements.ts'
import { ageOfPerson } from '../systems/love/romance-rules.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const arranged: ConditionKind<ArrangedCondition> = {
  kind: 'arranged',
  holds({ role, as }, { life, minute, cast }) {
    const person = personIn(life, cast, role)
    if (person === undefined || person.diedDay !== null) return false
    const over = isCustody(person.arrangement) && ageOfPerson(life, person, minute) >= adultAge
    return as.includes(over ? 'usual' : (person.arrangement ?? 'usual'))
  },
  explains: ({ role }) => wording('requirements.arranged', { role }),
  reads: () => readsNothing,
}
