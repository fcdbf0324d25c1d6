import type { Sex } from '../life/life.ts'
import type { ConditionKind } from './define.ts'

/** The player is female, or male. */
export interface SexCondition {
  readonly kind: 'sex'
  readonly is: Sex
}

export const sex: ConditionKind<SexCondition> = {
  kind: 'sex',
  holds: ({ is }, { life }) => life.sex === is,
  explains: ({ is }) => `to be ${is}`,
  reads: ({ is }) => ({ all: [`sex:${is}`], none: [], exact: true }),
}
