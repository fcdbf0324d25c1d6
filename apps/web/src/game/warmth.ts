import type { View } from '@lifegrid/sdk/view'

/** Who remembers something that happened, how, and why it came so. */
export interface Warmth {
  /** By how much more those who were there like the player, the sum over them. */
  readonly by: number
  /** First names of those who like the player more for it. */
  readonly warmer: readonly string[]
  readonly colder: readonly string[]
  /** Why a decision has come to this: a sentence as those of the options' odds. Absent when the player is not told it. */
  readonly why?: string
}

/** Who likes the player more or less than before. */
export function warmthBetween(before: View['people'], after: View['people']): Pick<Warmth, 'warmer' | 'colder'> {
  const was = new Map(before.map(({ id, affinity }) => [id, affinity]))
  const changed = after
    .filter(({ status }) => status === 'alive')
    .map(({ id, firstname, affinity }) => ({ firstname, by: affinity - (was.get(id) ?? affinity) }))
  return {
    warmer: changed.filter(({ by }) => by > 0).map(({ firstname }) => firstname),
    colder: changed.filter(({ by }) => by < 0).map(({ firstname }) => firstname),
  }
}
