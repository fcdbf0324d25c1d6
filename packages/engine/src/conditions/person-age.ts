import type { PersonAgeCondition } from '../catalogue/cast-condition.ts'
import { ageOn } from '../core/calendar.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const personAge: ConditionKind<PersonAgeCondition> = {
  kind: 'personAge',
  holds({ role, from = 0, to = 200, olderBy }, { life, minute, cast }) {
    const person = personIn(life, cast, role)
    if (person === undefined) return false
    const years = ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
    if (olderBy !== undefined && years - ageAt(life, minute) < olderBy) return false
    return from <= years && years <= to
  },
  explains: ({ role }) => wording('requirements.person-age', { role }),
  reads: () => readsNothing,
}
