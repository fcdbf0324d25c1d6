import type { Standings } from '@lifegrid/cluster/lounge/standings'
import { type Board, periodKey, periods } from '@lifegrid/contract/lounge/boards'
import type { LifeStandings } from '@lifegrid/engine/systems/rewards/standings'
import type { ScoreStore, Standing } from '@lifegrid/storage/lounge/score-ports'
import { loungeLimits } from './limits.ts'

/** What a life has reached according to the record. */
export interface LifeReached extends LifeStandings {
  readonly playerId: string
  /** The time of that state, ms since the Unix epoch. */
  readonly at: number
}

/**
 * [LOUNGE-16] Raises what lives have reached on the leaderboards. The values are derived from the record, and raising them again changes
 * nothing, so workers may do it at the same time and after a failure.
 */
export interface LifeBoards {
  /** @throws StoreError. */
  raise(lives: readonly LifeReached[]): Promise<void>
}

const boards = ['age', 'wealth', 'generations', 'kindness'] as const satisfies readonly Board[]

export function lifeBoards(options: {
  readonly store: Pick<ScoreStore, 'raise'>
  readonly standings: Pick<Standings, 'raise'>
  /** The record has the values; leaderboards in Redis are behind until they are made from it again. */
  readonly onRedisError: (error: unknown) => void
}): LifeBoards {
  const { store, standings, onRedisError } = options
  /** What this worker has raised last: most lives have reached nothing new since the last look. */
  const known = new Map<string, string>()
  return {
    async raise(lives) {
      const news = lives.filter((life) => known.get(life.playerId) !== keyOf(life))
      const rows = news.flatMap(rowsOf)
      if (rows.length === 0) return
      await store.raise([], rows)
      for (const life of news) remember(known, life)
      await standings.raise(rows).catch(onRedisError)
    },
  }
}

/** Forgets the life that was remembered first when there are too many. */
function remember(known: Map<string, string>, life: LifeReached): void {
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= loungeLimits.knownLivesMax) known.delete(oldest)
  known.set(life.playerId, keyOf(life))
}

function keyOf(life: LifeReached): string {
  return [periodKey('day', life.at), life.name, ...boards.map((board) => life[board])].join(' ')
}

function rowsOf(life: LifeReached): Standing[] {
  const { playerId, name, at } = life
  return boards.flatMap((board) =>
    periods.map((kind) => ({
      ...{ board, period: periodKey(kind, at), scorer: `player:${playerId}` },
      ...{ name, value: life[board], at },
    })),
  )
}
