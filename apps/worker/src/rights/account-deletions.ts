import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import type { ClusterTime, ClusterTopology, Sessions, Spending, Streams } from '@lifegrid/cluster/ports'
import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { boardsOf } from '@lifegrid/contract/lounge/boards'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { authorMark, authorOfPlayer, erasedEntry } from '@lifegrid/contract/wire/lounge'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Logger } from '@lifegrid/observability/logger'
import type { Queues } from '@lifegrid/queues/ports'
import type { RightsStore, UntoldDeletion } from '@lifegrid/storage/rights/ports'
import type { RightsWork } from '@lifegrid/storage/rights/rights-work'
import type { SystemCommandSender } from '@lifegrid/system-commands/sender'
import { budgetDay } from '../conversation/day-budget.ts'
import { workerLimits } from '../limits.ts'
import { loungeLimits } from '../lounge/limits.ts'

export interface AccountDeletions {
  /** [RIGHTS-2] Tells the lives of the player's account of the last change; those of all accounts that were not told, without a player. */
  tell(player?: string): Promise<void>
  /** Tells all lives that were not told, and erases the accounts whose time is over. */
  sweep(): Promise<DeletionTotals>
  /** Begins no further account. */
  stop(): void
}

export interface DeletionTotals {
  readonly erased: number
  /** Deletions that were due, and were taken back, or are tried again by the next sweep. */
  readonly left: number
}

export interface AccountDeletionsOptions {
  readonly rights: Pick<RightsStore, 'untoldDeletions' | 'deletionTold' | 'dueDeletions' | 'beginErasure'>
  readonly work: Pick<RightsWork, 'emailScorers' | 'eraseLives' | 'finishErasure'>
  readonly sender: SystemCommandSender
  readonly streams: Pick<Streams, 'publish' | 'forget'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly standings: Pick<Standings, 'forgetScorer'>
  readonly spending: Pick<Spending, 'forget'>
  readonly feed: Pick<Lounge, 'forget' | 'post'>
  readonly queues: Pick<Queues, 'forget'>
  readonly time: Pick<ClusterTime, 'now'>
  readonly topology: ClusterTopology
  readonly logger: Logger
  readonly onErased: (lives: number) => void
}

/** [RIGHTS-2] [RIGHTS-3] The rows in MySQL say what is to be done; a job only says when to look. */
export function accountDeletions(options: AccountDeletionsOptions): AccountDeletions {
  const { rights, time, logger } = options
  let stopped = false
  const now = (): number => Math.floor(time.now())
  const tell = async (player?: string): Promise<void> => {
    const untold = await rights.untoldDeletions(now() - workerLimits.retellMs, workerLimits.deletionPage, player)
    // Lives that are due are not told any more: they are erased.
    const wanted = untold.filter(({ dueAt }) => dueAt === null || dueAt > now())
    for (const change of wanted) if (!stopped) await tellLives(options, change)
  }
  return {
    tell,
    async sweep() {
      await tell()
      const totals = { erased: 0, left: 0 }
      const due = await rights.dueDeletions(now(), workerLimits.deletionsMax)
      for (const player of due) {
        if (stopped) break
        const isErased = await eraseAccount(options, player, now()).catch((error: unknown) => {
          // The id stands in the row until the erasure is over, and in no log.
          logger.error({ err: error }, '[RIGHTS-3] an account could not be erased; the next sweep tries again')
          return false
        })
        totals[isErased ? 'erased' : 'left']++
      }
      return totals
    },
    stop() {
      stopped = true
    },
  }
}

/** A life that cannot be told now is told by the next sweep. */
async function tellLives(
  { rights, sender, time, logger }: AccountDeletionsOptions,
  change: UntoldDeletion,
): Promise<void> {
  const { lives, at, dueAt } = change
  const key = String(at)
  try {
    for (const player of lives) {
      if (dueAt === null) await sender.deliver({ player, type: 'sys.stay', key, message: { at } })
      else await sender.deliver({ player, type: 'sys.leave', key, message: { at, dueAt } })
    }
    await rights.deletionTold(change, Math.floor(time.now()))
  } catch (error) {
    logger.warn({ err: error, player: change.playerId }, '[RIGHTS-2] lives could not be told; trying again')
  }
}

/** @returns whether the account is erased. */
async function eraseAccount(options: AccountDeletionsOptions, player: string, now: number): Promise<boolean> {
  const { rights, work, queues, standings, logger, onErased } = options
  const boards = boardsOf(now, workerLimits.boardDays)
  const emailScorers = await work.emailScorers(player)
  const lives = await rights.beginErasure(player, now)
  if (lives === undefined) {
    logger.info('[RIGHTS-3] a deletion is not due any more')
    return false
  }
  await closeSockets(options, lives)
  // Before the rows, because workers make rows from the feed.
  for (const life of lives) await forgetChat(options, life)
  await work.eraseLives(lives)
  // Afterwards, because rows of the outbox become jobs.
  await queues.forget(new Set(lives))
  for (const life of lives) await forgetStreams(options, life)
  for (const life of lives) await options.spending.forget(life, lastDays(now))
  // Afterwards, because a leaderboard that is missing is made from the rows.
  for (const scorer of [...emailScorers, ...lives.map((life) => `player:${life}`)])
    await standings.forgetScorer(scorer, boards)
  await work.finishErasure(player, lives, now)
  onErased(lives.length)
  logger.info({ lives: lives.length }, '[RIGHTS-5] an account was erased')
  return true
}

/** An edge that cannot be reached finds that the record lets nobody in: [AUTH-3]. Nothing that it forwards can be committed: [FENCE-7]. */
async function closeSockets(options: AccountDeletionsOptions, lives: readonly string[]): Promise<void> {
  try {
    for (const player of lives) await publishToEdges(options, JSON.stringify(revocationEntry('deletions', { player })))
  } catch (error) {
    options.logger.warn({ err: error }, 'the sockets of an erased account could not be closed')
  }
}

function lastDays(now: number): string[] {
  return Array.from({ length: workerLimits.spentDays }, (_, ago) => budgetDay(now - ago * 86_400_000))
}

/** Removes what the life has said in the lounge from the feed, and has every edge forget it. */
async function forgetChat({ feed }: AccountDeletionsOptions, life: string): Promise<void> {
  const author = authorOfPlayer(life)
  await feed.forget(authorMark(author))
  const { erasuresPerMinute, feedEntriesMax } = loungeLimits
  const limit = { key: 'erasures', perMinute: erasuresPerMinute, burst: erasuresPerMinute }
  const { outcome } = await feed.post({ data: erasedEntry(author), entriesMax: feedEntriesMax, limit })
  if (outcome !== 'posted') throw new Error(`the edges could not be told of an erasure: ${outcome}`)
}

async function forgetStreams({ streams, topology }: AccountDeletionsOptions, life: string): Promise<void> {
  const partition = partitionOf(life, topology.partitions)
  const lane = laneOf(partition, topology.lanes)
  await streams.forget({ lane, partition, limits: [life, `connect.${life}`], mark: `"player":${JSON.stringify(life)}` })
}
