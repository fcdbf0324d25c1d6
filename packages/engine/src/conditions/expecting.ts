import type { ExpectingCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const expecting: ConditionKind<ExpectingCondition> = {
  kind: 'expecting',
  holds: (_, { life }) => life.love.expecting !== null,
  explains: () => wording('requirements.expecting'),
  reads: () => readsNothing,
}
