import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { standingsOf } from '@lifegrid/engine/systems/rewards/standings'
import type { LifeBoards, LifeReached } from '@lifegrid/storage/lounge/life-boards'
import type { Lane } from '../lane/lane.ts'
import { simLimits } from '../limits.ts'
import type { Resident } from './resident.ts'

/**
 * [LOUNGE-16] Raises what lives have reached, at a bounded pace and apart from their commands: every few seconds it looks at the connected lives
 * of some of the partitions, so that each has its turn about once a minute, and at the lives whose players have left since.
 */
export function followBoards(options: {
  readonly clock: Clock
  readonly boards: Pick<LifeBoards, 'raise'>
  readonly lanes: () => readonly Lane[]
  readonly onError: (error: unknown) => void
}): Timer {
  const { clock, boards, lanes, onError } = options
  let turn = 0
  /** Lives whose players had left at the last look, with the time of that. */
  const left = new WeakMap<Resident, number>()
  const look = async (): Promise<void> => {
    turn = (turn + 1) % simLimits.boardTurns
    for (const lane of lanes()) {
      const reached = await lane.committed(({ partition, residents }) =>
        [...residents.values()].flatMap((self) => {
          const isTurn = partition % simLimits.boardTurns === turn
          return (self.connection === null ? hasJustLeft(left, self) : isTurn) ? reachedIn(self) : []
        }),
      )
      for (let i = 0; i < reached.length; i += simLimits.boardLivesMax) {
        await boards.raise(reached.slice(i, i + simLimits.boardLivesMax))
      }
    }
  }
  return every(clock, simLimits.boardTurnMs, look, onError)
}

/** Whether this is the first look since the player has left. What happens in the absence is the workers' work. */
function hasJustLeft(left: WeakMap<Resident, number>, self: Resident): boolean {
  if (left.get(self) === self.life.at) return false
  left.set(self, self.life.at)
  return true
}

function reachedIn({ playerId, life, broken }: Resident): LifeReached[] {
  const standings = broken ? undefined : standingsOf(life)
  return standings === undefined ? [] : [{ playerId, at: life.at, ...standings }]
}
