import type { StateShape } from '@lifegrid/sdk/view-shapes'

/** The values whose changes the player is shown, in the order of display. */
export const shownValues = [
  'health',
  'happiness',
  'energy',
  'stress',
  'social',
  'money',
  'diamonds',
  'prestige',
] as const

export type ShownValue = (typeof shownValues)[number]

/** Values of which less is better. */
const isBurden: ReadonlySet<ShownValue> = new Set(['stress'])

export interface Effect {
  readonly value: ShownValue
  /** In the unit of the value: money in cents. Never 0. */
  readonly by: number
}

/** What has changed between two states, in the order of display. */
export function effectsBetween(before: StateShape, after: StateShape): Effect[] {
  return shownValues
    .map((value) => ({ value, by: (after[value] ?? 0) - (before[value] ?? 0) }))
    .filter(({ by }) => by !== 0)
}

/** Whether a change is good news. */
export function isGain({ value, by }: Effect): boolean {
  return isBurden.has(value) ? by < 0 : by > 0
}
