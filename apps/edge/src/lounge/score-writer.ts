import { type Clock, sleep } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import { periodKey, periods } from '@lifegrid/contract/lounge/boards'
import type { Score, ScoreStore, Standing } from '@lifegrid/storage/lounge/score-ports'
import { LRUCache } from 'lru-cache'
import { loungeLimits } from './limits.ts'

/** The days of the leaderboards are those of UTC: [LOUNGE-9]. */
const msPerDay = 86_400_000

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

/** A score that waits is raised in place. */
type Waiting = { -readonly [Field in keyof Score]: Score[Field] }

interface Batch {
  readonly scores: Map<string, Waiting>
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
      const { scores, written } = state.gathering
      const waiting = scores.get(score.scorer)
      // Most updates of a busy scorer come while one is waiting, which is the cheapest to find.
      if (waiting !== undefined) raise(waiting, score, Math.floor(state.now()))
      else {
        const first = { ...score, at: Math.floor(state.now()) }
        if (isKnown(state, first)) return Promise.resolve()
        if (scores.size >= scorersMax) return undefined
        scores.set(score.scorer, first)
      }
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
    isSameDay(at, before.at)
  )
}

/** Whether two wall times in ms are on one day of the leaderboards. */
function isSameDay(a: number, b: number): boolean {
  return Math.floor(a / msPerDay) === Math.floor(b / msPerDay)
}

function raise(waiting: Waiting, { name, score, survivalTime }: Omit<Score, 'at'>, at: number): void {
  if (name !== '') waiting.name = name
  waiting.score = Math.max(waiting.score, score)
  waiting.survivalTime = Math.max(waiting.survivalTime, survivalTime)
  waiting.at = Math.max(waiting.at, at)
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
    known.set(score.scorer, before !== undefined && isSameDay(before.at, score.at) ? highest(before, score) : score)
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
