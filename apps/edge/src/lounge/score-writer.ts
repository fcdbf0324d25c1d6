import { type Clock, sleep } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import { periodKey, periods } from '@lifegrid/contract/lounge/boards'
import type { Score, ScoreStore, Standing } from '@lifegrid/storage/lounge/score-ports'
import { LRUCache } from 'lru-cache'
import { loungeLimits } from './limits.ts'

/**
 * [LOUNGE-8] Writes scores in batches. Updates of one scorer are merged while they wait, because only the highest values count. An update is
 * acknowledged when the record has it, so the death of an edge loses nothing that was acknowledged.
 */
export interface ScoreWriter {
  /**
   * Resolves when the record has the score, or had a higher one.
   * @returns undefined when too many scorers are waiting.
   */
  raise(score: Omit<Score, 'at'>): Promise<void> | undefined
  /** Resolves when everything is written. */
  flushed(): Promise<void>
}

interface Batch {
  readonly scores: Map<string, Score>
  readonly written: PromiseWithResolvers<void>
}

export interface ScoreWriterOptions {
  readonly clock: Clock
  readonly random: Random
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly store: Pick<ScoreStore, 'raise'>
  readonly standings: Pick<Standings, 'raise'>
  readonly onError: (error: unknown, operation: 'scores' | 'standings') => void
}

interface State extends ScoreWriterOptions {
  gathering: Batch
  /** Resolves when nothing is left to write. */
  writing: Promise<void> | undefined
  /** The last values of a scorer that the record has, as a score of that day. */
  readonly known: LRUCache<string, Score>
}

export function scoreWriter(options: ScoreWriterOptions): ScoreWriter {
  const { scorersMax, knownScorersMax } = loungeLimits
  const state: State = {
    ...options,
    gathering: newBatch(),
    writing: undefined,
    known: new LRUCache({ max: knownScorersMax }),
  }
  return {
    raise(score) {
      const raised = { ...score, at: Math.floor(state.now()) }
      if (isKnown(state, raised)) return Promise.resolve()
      const { scores, written } = state.gathering
      const waiting = scores.get(score.scorer)
      if (waiting === undefined && scores.size >= scorersMax) return undefined
      scores.set(score.scorer, waiting === undefined ? raised : highest(waiting, raised))
      state.writing ??= writeAll(state).finally(() => {
        state.writing = undefined
      })
      return written.promise
    },
    flushed: async () => state.writing,
  }
}

function newBatch(): Batch {
  return { scores: new Map(), written: Promise.withResolvers() }
}

/** The same values were written today already, so no board changes. */
function isKnown({ known }: State, { scorer, name, score, survivalTime, at }: Score): boolean {
  const before = known.get(scorer)
  return (
    before !== undefined &&
    score <= before.score &&
    survivalTime <= before.survivalTime &&
    (name === '' || name === before.name) &&
    periodKey('day', at) === periodKey('day', before.at)
  )
}

function highest(a: Score, b: Score): Score {
  return {
    scorer: a.scorer,
    name: b.name === '' ? a.name : b.name,
    score: Math.max(a.score, b.score),
    survivalTime: Math.max(a.survivalTime, b.survivalTime),
    at: Math.max(a.at, b.at),
  }
}

async function writeAll(state: State): Promise<void> {
  const { clock } = state
  while (state.gathering.scores.size > 0) {
    await sleep(clock, loungeLimits.scoreGatherMs)
    const batch = state.gathering
    state.gathering = newBatch()
    const scores = [...batch.scores.values()]
    for (let i = 0; i < scores.length; i += loungeLimits.scorersPerWrite) {
      await write(state, scores.slice(i, i + loungeLimits.scorersPerWrite))
    }
    batch.written.resolve()
  }
}

/** Tries until the record has the scores. Writing them twice does no harm. */
async function write(state: State, scores: readonly Score[]): Promise<void> {
  const { clock, random, store, standings, onError, known } = state
  const { scoreRetryBaseMs, scoreRetryCapMs } = loungeLimits
  const raised = scores.flatMap(standingsOf)
  for (let attempt = 0; ; attempt++) {
    try {
      await store.raise(scores, raised)
      break
    } catch (error) {
      onError(error, 'scores')
      await sleep(clock, backoffMs(random, attempt, scoreRetryBaseMs, scoreRetryCapMs))
    }
  }
  for (const score of scores) {
    const before = known.get(score.scorer)
    const isSameDay = before !== undefined && periodKey('day', before.at) === periodKey('day', score.at)
    known.set(score.scorer, isSameDay ? highest(before, score) : score)
  }
  // Without Redis the leaderboards are behind, until they are made anew from the record.
  await standings.raise(raised).catch((error: unknown) => onError(error, 'standings'))
}

function standingsOf({ scorer, name, score, survivalTime, at }: Score): Standing[] {
  return periods.flatMap((kind) => {
    const fixed = { period: periodKey(kind, at), scorer, name, at }
    return [
      { ...fixed, board: 'score', value: score },
      { ...fixed, board: 'survival', value: survivalTime },
    ]
  })
}
