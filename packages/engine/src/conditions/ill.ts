import { type ConditionKind, readsNothing } from './define.ts'

/**
 * The player knows of a condition: that one, or any; with `untreated`, one that nothing is being done about; with `years`, one that they have
 * had for so long, known or not. With `not` around it, it keeps away what somebody who is ill for so long can no longer do.
 */
export interface IllCondition {
  readonly kind: 'ill'
  readonly illness?: string
  readonly untreated?: boolean
  readonly years?: number
}

export const ill: ConditionKind<IllCondition> = {
  kind: 'ill',
  holds: ({ illness, untreated = false, years = 0 }, { life, minute }) =>
    life.body.illnesses.some(
      (had) =>
        had.known &&
        minute - had.since >= years * 525_960 &&
        (illness === undefined || had.id === illness) &&
        (!untreated || had.care === 'none' || had.care === 'failed'),
    ),
  explains: ({ illness }) => (illness === undefined ? 'to be ill' : `to have ${illness.replaceAll('-', ' ')}`),
  reads: () => readsNothing,
}
