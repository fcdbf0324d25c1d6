import type { ConditionKind } from './define.ts'

/** The player draws a pension (or not yet). */
export interface RetiredCondition {
  readonly kind: 'retired'
  readonly is: boolean
}

export const retired: ConditionKind<RetiredCondition> = {
  kind: 'retired',
  holds: ({ is }, { life }) => life.work.retired === is,
  explains: ({ is }) => (is ? 'to be retired' : 'not to be retired'),
  reads: ({ is }) => ({ all: is ? ['retired'] : [], none: is ? [] : ['retired'], exact: true }),
}
