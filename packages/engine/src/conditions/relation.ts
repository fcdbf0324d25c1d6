import type { RelationCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wordList } from '../core/phrases.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const relation: ConditionKind<RelationCondition> = {
  kind: 'relation',
  holds(condition, { life, cast }) {
    const person = personIn(life, cast, condition.role)
    return person !== undefined && condition.in.includes(person.relation)
  },
  explains: (condition) => wordList('requirements.or', condition.in),
  reads: () => readsNothing,
}
