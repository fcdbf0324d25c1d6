import type { LifeVerdict } from './verify-life.ts'

/** Differences that are described. The others are counted. */
const differencesMax = 1_000

export interface Difference {
  readonly playerId: string
  readonly problem: string
}

export interface Verification {
  /** Lives that were replayed, those with a difference too. */
  readonly lives: number
  /** Journal entries of the lives without a difference. */
  readonly entries: number
  /** Players who were removed or erased meanwhile. */
  readonly gone: number
  readonly differenceCount: number
  /** The first {@link differencesMax} differences. */
  readonly differences: readonly Difference[]
}

/** [OPS-2] Verifies one life after another, so that no more than one is in memory. */
export async function verifyLives(
  playerIds: AsyncIterable<string>,
  verify: (playerId: string) => Promise<LifeVerdict>,
): Promise<Verification> {
  const differences: Difference[] = []
  const counted = { lives: 0, entries: 0, gone: 0, differenceCount: 0 }
  for await (const playerId of playerIds) {
    const verdict = await verify(playerId)
    if (verdict.outcome === 'gone') {
      counted.gone++
      continue
    }
    counted.lives++
    if (verdict.outcome === 'equal') counted.entries += verdict.entries
    else {
      counted.differenceCount++
      if (differences.length < differencesMax) differences.push({ playerId, problem: verdict.problem })
    }
  }
  return { ...counted, differences }
}
