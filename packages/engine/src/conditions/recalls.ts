import type { RecallsCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { recallsThat } from '../life/person.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const recalls: ConditionKind<RecallsCondition> = {
  kind: 'recalls',
  holds({ role, as }, { life, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    return person !== undefined && recallsThat(person, as)
  },
  explains: ({ role, as }) => wording('requirements.recalls', { role, what: as }),
  reads: () => readsNothing,
}
