import { type Board, type Period, periodKey, periods } from '@lifegrid/contract/lounge/boards'
import type { ScoreStore, Standing } from './score-ports.ts'

/** What a life has reached according to the record. */
export interface LifeReached {
  readonly playerId: string
  /** First and last name. */
  readonly name: string
  /** Years. */
  readonly age: number
  /** Cents. */
  readonly wealth: number
  /** The number of the life among those of the player. */
  readonly generations: number
  /** Points of affinity. */
  readonly kindness: number
  /** The time of that state, ms since the Unix epoch. */
  readonly at: number
}

/**
 * [LOUNGE-16] Raises what lives have reached on the leaderboards. The values are derived from the record, and raising them again changes
 * nothing, so nodes may do it at the same time and after a failure.
 */
export interface LifeBoards {
  /** @throws StoreError. */
  raise(lives: readonly LifeReached[]): Promise<void>
}

const boards = ['age', 'wealth', 'generations', 'kindness'] as const satisfies readonly Board[]

/** What this node has raised for a life, so that only what is higher is written: most lives have reached nothing new since the last look. */
interface Known {
  readonly name: string
  /** The period of each kind, and the values on its boards. */
  readonly raised: Readonly<Record<Period, { readonly period: string; readonly values: readonly number[] }>>
}

export function lifeBoards(options: {
  readonly store: Pick<ScoreStore, 'raise'>
  /** The leaderboards in Redis. */
  readonly standings: { raise(standings: readonly Standing[]): Promise<void> }
  /** Lives whose last values are remembered. A life that is forgotten is written whole. */
  readonly knownMax: number
  /** The record has the values; leaderboards in Redis are behind until they are made from it again. */
  readonly onRedisError: (error: unknown) => void
}): LifeBoards {
  const { store, standings, knownMax, onRedisError } = options
  const known = new Map<string, Known>()
  return {
    async raise(lives) {
      const rows = lives.flatMap((life) => rowsOf(life, known.get(life.playerId)))
      if (rows.length === 0) return
      await store.raise([], rows)
      for (const life of lives) remember(known, life, knownMax)
      await standings.raise(rows).catch(onRedisError)
    },
  }
}

/** The boards on which the life is higher than before, or has another name. */
function rowsOf(life: LifeReached, before: Known | undefined): Standing[] {
  const { playerId, name, at } = life
  return periods.flatMap((kind) => {
    const period = periodKey(kind, at)
    const raised = before?.raised[kind]
    const isNew = raised?.period !== period || before?.name !== name
    return boards.flatMap((board, index) => {
      const value = life[board]
      if (!isNew && value <= (raised?.values[index] ?? -1)) return []
      return { board, period, scorer: `player:${playerId}`, name, value, at }
    })
  })
}

/** Forgets the life that was remembered first when there are too many. */
function remember(known: Map<string, Known>, life: LifeReached, knownMax: number): void {
  const { playerId, name, at } = life
  const before = known.get(playerId)
  const [oldest] = known.keys()
  if (before === undefined && oldest !== undefined && known.size >= knownMax) known.delete(oldest)
  const raisedIn = (kind: Period): Known['raised'][Period] => {
    const period = periodKey(kind, at)
    const earlier = before?.raised[kind].period === period ? before.raised[kind].values : []
    return { period, values: boards.map((board, index) => Math.max(life[board], earlier[index] ?? 0)) }
  }
  known.set(playerId, { name, raised: { day: raisedIn('day'), week: raisedIn('week'), all: raisedIn('all') } })
}
