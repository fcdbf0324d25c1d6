import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { standingsOf } from '@lifegrid/engine/systems/rewards/standings'
import type { LifeBoards, LifeReached } from '@lifegrid/storage/lounge/life-boards'
import type { Lane } from '../lane/lane.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'

/**
 * [LOUNGE-16] Raises what the connected lives have reached, at a bounded pace and apart from their commands: every few seconds it looks at some of
 * the partitions, so that each has its turn about once a minute.
 */
export function followBoards(options: {
  readonly clock: Clock
  readonly boards: Pick<LifeBoards, 'raise'>
  readonly lanes: () => readonly Lane[]
  readonly onError: (error: unknown) => void
}): Timer {
  const { clock, boards, lanes, onError } = options
  let turn = 0
  const look = async (): Promise<void> => {
    turn = (turn + 1) % simLimits.boardTurns
    for (const lane of lanes()) {
      const reached = await lane.committed((owned) =>
        owned.partition % simLimits.boardTurns === turn ? reachedIn(owned) : [],
      )
      for (let i = 0; i < reached.length; i += simLimits.boardLivesMax) {
        await boards.raise(reached.slice(i, i + simLimits.boardLivesMax))
      }
    }
  }
  return every(clock, simLimits.boardTurnMs, look, onError)
}

/** What the connected lives of a partition have reached. Those who are away are the workers' work. */
function reachedIn({ residents }: OwnedPartition): LifeReached[] {
  return [...residents.values()].flatMap(({ playerId, life, connection, broken }) => {
    const standings = connection === null || broken ? undefined : standingsOf(life)
    return standings === undefined ? [] : { playerId, at: life.at, ...standings }
  })
}
