import type { SexCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import type { ConditionKind } from './define.ts'

export const sex: ConditionKind<SexCondition> = {
  kind: 'sex',
  holds: ({ is }, { life }) => life.sex === is,
  explains: ({ is }) => wording('requirements.sex', { sex: is }),
  reads: ({ is }) => ({ all: [`sex:${is}`], none: [], exact: true }),
}
