import type { EmployedCondition } from '../catalogue/condition.ts'
import type { ConditionKind } from './define.ts'

export const employed: ConditionKind<EmployedCondition> = {
  kind: 'employed',
  holds: ({ is }, { life }) => (life.work.job !== null) === is,
  explains: ({ is }) => (is ? 'a job' : 'to be without a job'),
  reads: ({ is }) => ({ all: is ? ['employed'] : [], none: is ? [] : ['employed'], exact: true }),
}
