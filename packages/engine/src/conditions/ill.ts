import { type ConditionKind, readsNothing } from './define.ts'

/** The player knows of a condition: that one, or any; with `untreated`, one that nothing is being done about. */
export interface IllCondition {
  readonly kind: 'ill'
  readonly illness?: string
  readonly untreated?: boolean
}

export const ill: ConditionKind<IllCondition> = {
  kind: 'ill',
  holds: ({ illness, untreated = false }, { life }) =>
    life.body.illnesses.some(
      (had) =>
        had.known &&
        (illness === undefined || had.id === illness) &&
        (!untreated || had.care === 'none' || had.care === 'failed'),
    ),
  explains: ({ illness }) => (illness === undefined ? 'to be ill' : `to have ${illness.replaceAll('-', ' ')}`),
  reads: () => readsNothing,
}
