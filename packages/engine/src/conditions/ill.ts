import type { IllCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const ill: ConditionKind<IllCondition> = {
  kind: 'ill',
  holds: ({ illness, untreated = false, years = 0, severity = 1 }, { life, minute }) =>
    life.body.illnesses.some(
      (had) =>
        had.known &&
        had.severity >= severity &&
        minute - had.since >= years * 525_960 &&
        (illness === undefined || had.id === illness) &&
        (!untreated || had.care === 'none' || had.care === 'failed'),
    ),
  explains: ({ illness }) =>
    illness === undefined
      ? wording('requirements.ill')
      : wording('requirements.ill-with', { illness: illness.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
