import type { EmployedCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import type { ConditionKind } from './define.ts'

export const employed: ConditionKind<EmployedCondition> = {
  kind: 'employed',
  holds: ({ is }, { life }) => (life.work.job !== null) === is,
  explains: ({ is }) => wording(is ? 'requirements.job' : 'requirements.no-job'),
  reads: ({ is }) => ({ all: is ? ['employed'] : [], none: is ? [] : ['employed'], exact: true }),
}
