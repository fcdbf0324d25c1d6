import type { RetiredCondition } from '../catalogue/condition.ts'
import type { ConditionKind } from './define.ts'

export const retired: ConditionKind<RetiredCondition> = {
  kind: 'retired',
  holds: ({ is }, { life }) => life.work.retired === is,
  explains: ({ is }) => (is ? 'to be retired' : 'not to be retired'),
  reads: ({ is }) => ({ all: is ? ['retired'] : [], none: is ? [] : ['retired'], exact: true }),
}
