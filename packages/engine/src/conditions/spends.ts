import type { SpendsCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const spends: ConditionKind<SpendsCondition> = {
  kind: 'spends',
  holds: ({ as }, { life }) => as.includes(life.finances.habit),
  explains: ({ as }) => wording('requirements.spends', { habits: wordList('requirements.or', as) }),
  reads: () => readsNothing,
}
