import type { PersonHasCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import { hasTrouble } from '../systems/people/troubles.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const personHas: ConditionKind<PersonHasCondition> = {
  kind: 'personHas',
  holds({ role, of }, { life, minute, cast, catalogue }) {
    const person = personIn(life, cast, role)
    return person !== undefined && of.some((id) => hasTrouble(catalogue, person, id, epochDayAt(life, minute)))
  },
  explains: ({ role, of }) =>
    wording('requirements.person-has', { role, illness: of.map((id) => id.replaceAll('-', ' ')).join(', ') }),
  reads: () => readsNothing,
}
