import type { Clock } from '@lifegrid/base/clock'
import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import { type LifeBoards, lifeBoards } from '@lifegrid/storage/lounge/life-boards'
import type { ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import type { NicknameStore } from '@lifegrid/storage/lounge/nickname-ports'
import type { LoungeStore } from '@lifegrid/storage/lounge/ports'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import { sweepHealth } from '../sweep-health.ts'
import { chatStore } from './chat-store.ts'
import { loungeLimits } from './limits.ts'

/** What a worker needs for the lounge. */
export interface LoungeWork {
  readonly feed: Lounge
  readonly standings: Pick<Standings, 'raise'>
  readonly store: LoungeStore &
    ScoreStore &
    Pick<ModerationStore, 'trimReports' | 'trimSanctions'> &
    Pick<NicknameStore, 'trimNicknames'>
  /** Names the worker in claims. */
  readonly worker: string
  readonly retentionMs: number
  /** [LOUNGE-18] A nickname that was not used for so long belongs to nobody. */
  readonly nicknameMs: number
}

/** [LOUNGE-16] The leaderboards that the lives of offline players feed. */
export function boardsOfLives({
  lounge,
  logger,
}: {
  readonly lounge: LoungeWork
  readonly logger: Logger
}): LifeBoards {
  return lifeBoards({
    ...lounge,
    knownMax: loungeLimits.knownLivesMax,
    onRedisError: (error) => logger.warn({ err: error }, 'the leaderboards in Redis could not be raised'),
  })
}

/** The worker's part of the lounge. */
export function loungeWork(options: {
  readonly lounge: LoungeWork
  readonly clock: Clock
  readonly time: Pick<ClusterTime, 'now'>
  readonly logger: Logger
  readonly metrics: Metrics
}): { start(): void; stop(): Promise<void>; troubles(): string[] } {
  const { lounge, clock, time, logger, metrics } = options
  const health = sweepHealth('chat', 0, { clock, metrics })
  const chat = chatStore({
    lounge: lounge.feed,
    store: lounge.store,
    worker: lounge.worker,
    retentionMs: lounge.retentionMs,
    clock,
    time,
    health: {
      succeeded: health.succeeded,
      failed(error) {
        health.failed(error)
        logger.warn({ err: error }, 'the messages of the lounge could not be stored; they will be tried again')
      },
    },
    onStored: (messages) => metrics.worker.chatStored.inc(messages),
  })
  return { start: chat.start, stop: chat.stop, troubles: health.troubles }
}
