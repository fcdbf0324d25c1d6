import type { RetiredCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import type { ConditionKind } from './define.ts'

export const retired: ConditionKind<RetiredCondition> = {
  kind: 'retired',
  holds: ({ is }, { life }) => life.work.retired === is,
  explains: ({ is }) => wording(is ? 'requirements.retired' : 'requirements.not-retired'),
  reads: ({ is }) => ({ all: is ? ['retired'] : [], none: is ? [] : ['retired'], exact: true }),
}
