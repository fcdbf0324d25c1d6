import type { ConditionKind } from './define.ts'

/** The player has a job (or, with `is: false`, has none). */
export interface EmployedCondition {
  readonly kind: 'employed'
  readonly is: boolean
}

export const employed: ConditionKind<EmployedCondition> = {
  kind: 'employed',
  holds: ({ is }, { life }) => (life.work.job !== null) === is,
  explains: ({ is }) => (is ? 'a job' : 'to be without a job'),
  reads: ({ is }) => ({ all: is ? ['employed'] : [], none: is ? [] : ['employed'], exact: true }),
}
