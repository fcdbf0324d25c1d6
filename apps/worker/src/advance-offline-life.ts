import type { ClusterTime } from '@lifegrid/cluster/ports'
import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { noticesOf } from '@lifegrid/engine/absence/notices'
import { advance } from '@lifegrid/engine/advance'
import { encode, type OpenSnapshot, openSnapshots } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateVersion } from '@lifegrid/engine/life/life'
import { continueLife, rebuild } from '@lifegrid/engine/replay'
import { standingsOf } from '@lifegrid/engine/systems/rewards/standings'
import { saidBefore, saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { LifeBoards, LifeReached } from '@lifegrid/storage/lounge/life-boards'
import type { OfflineLife, Store, UnansweredLife } from '@lifegrid/storage/ports'
import type { PushEvent } from '@lifegrid/storage/push-ports'

export type OfflineOutcome =
  /** The snapshot, or only the next due time when nothing was due. */
  | 'written'
  /** The player is online, or another worker was faster. The record is newer, so this result is discarded. */
  | 'superseded'
  /** The record has no such player. */
  | 'unknown'

export interface OfflineLifeOptions {
  readonly store: Store
  readonly time: Pick<ClusterTime, 'now'>
  readonly engine: EngineContext
  /** The least time in ms until the life is due again, unless a command changes it. */
  readonly spacingMs: number
  /** [LOUNGE-16] Where what the lives have reached is raised. */
  readonly boards?: Pick<LifeBoards, 'raise'>
}

/**
 * Advances an offline life to now and writes it as the worker's snapshot, with its next due time. [JOB-15] If nothing was due, only the due
 * time is written. A life in which nothing will happen is not due any more ([ENG-3]). This needs no ownership: a life is a deterministic
 * function, so every worker computes the same one, and the snapshot is written only if the record has not changed since it was read.
 * @throws StoreError, and the errors of `rebuild`.
 */
export async function advanceOfflineLife(
  playerId: string,
  { store, time, engine, spacingMs, boards }: OfflineLifeOptions,
): Promise<OfflineOutcome> {
  const [loaded] = open(await store.loadOffline([playerId], stateVersion))
  if (loaded === undefined) return 'unknown'
  if (loaded.stored.head.connection !== null) return 'superseded'
  const { snapshot, nextDueAt, messages, notices, reached } = advanced(loaded, {
    time,
    engine,
    spacingMs,
    ...(boards !== undefined && { boards }),
  })
  // [PUSH-1] Before the snapshot: whoever advances the life again finds the same notices, and a key is taken only once.
  if (notices.length > 0) await store.addPushes(notices)
  await boards?.raise(reached)
  return (await store.saveOfflineSnapshot(snapshot, nextDueAt, messages)) ? 'written' : 'superseded'
}

/**
 * {@link advanceOfflineLife} for several players, with one query and one transaction for all.
 * @param onFailure a life could not be computed. The others are written.
 * @throws StoreError. Some lives may have been written; advance each by itself.
 */
export async function advanceOfflineLives(
  playerIds: readonly string[],
  { store, ...options }: OfflineLifeOptions,
  onFailure: (playerId: string, error: unknown) => void,
): Promise<Map<string, OfflineOutcome>> {
  const outcomes = new Map<string, OfflineOutcome>()
  const lives: Advanced[] = []
  for (const loaded of open(await store.loadOffline(playerIds, stateVersion))) {
    const { playerId, connection } = loaded.stored.head
    if (connection !== null) outcomes.set(playerId, 'superseded')
    else {
      try {
        lives.push(advanced(loaded, options))
      } catch (error) {
        onFailure(playerId, error)
      }
    }
  }
  const notices = lives.flatMap((life) => life.notices)
  if (notices.length > 0) await store.addPushes(notices)
  await options.boards?.raise(lives.flatMap(({ reached }) => reached))
  const written = await store.saveOfflineSnapshots(lives)
  for (const { snapshot, nextDueAt, messages } of lives) {
    // [JOB-12] A row that was locked was skipped. Otherwise its life would wait for the end of its claim.
    const isWritten = written.has(snapshot.playerId) || (await store.saveOfflineSnapshot(snapshot, nextDueAt, messages))
    outcomes.set(snapshot.playerId, isWritten ? 'written' : 'superseded')
  }
  return outcomes
}

interface Advanced extends OfflineLife {
  readonly notices: readonly PushEvent[]
  /** [LOUNGE-16] What the life had reached according to the record, before it was advanced. Empty before it has begun, and when it rests. */
  readonly reached: readonly LifeReached[]
}

interface Loaded {
  readonly stored: UnansweredLife
  /** Opens its snapshot; absent when it has none. */
  readonly openSnapshot?: () => OpenSnapshot
}

function open(lives: readonly UnansweredLife[]): Loaded[] {
  const openers = openSnapshots(lives.flatMap(({ snapshot }) => snapshot?.data ?? [])).values()
  return lives.map((stored) => {
    const openSnapshot = stored.snapshot === null ? undefined : openers.next().value
    return openSnapshot === undefined ? { stored } : { stored, openSnapshot }
  })
}

function advanced(
  { stored: { head, snapshot, journal, hasMessages }, openSnapshot }: Loaded,
  { time, engine, spacingMs, boards }: Omit<OfflineLifeOptions, 'store'>,
): Advanced {
  const opened = openSnapshot?.()
  const life =
    snapshot === null || opened === undefined
      ? rebuild({ snapshot: null, journal }, engine)
      : continueLife(opened.life, { seq: snapshot.seq, journal }, engine)
  // Never before the last command: the time of this node may be a little behind that of the node that wrote it.
  const until = Math.max(Math.floor(time.now()), life.at)
  const dueFirstAt = nextDueAt(life)
  const rests = dueFirstAt === null || dueFirstAt > until
  // [LOUNGE-16] Before something happens, or when nothing more will. Until then the boards have what the owner has seen when the player left.
  const isRaised = boards !== undefined && (!rests || dueFirstAt === null || journal.length > 0)
  const before = isRaised ? standingsOf(life) : undefined
  const reached = before === undefined ? [] : [{ playerId: head.playerId, at: life.at, ...before }]
  // [TALK-8] Those of a release that kept none, then those that time makes.
  const said = hasMessages ? [] : saidBefore(life)
  const frames = advance(life, until, engine)
  said.push(...saidIn(frames))
  const { playerId, headSeq } = head
  const { at } = life
  // [LOUNGE-16] What was reached just now is in the record only after this look. The next one raises it, so when nothing else is to come, there
  // has to be another one.
  const isNews = (): boolean => isRaised && JSON.stringify(before) !== JSON.stringify(standingsOf(life))
  const nextAt = nextDueAt(life)
  const isAwaited = nextAt === null && isNews()
  const dueAt = isAwaited ? at : nextAt
  // Nothing but the time has changed since the snapshot: it is written again only if the next look has to find this time in the record.
  const isStored = rests && journal.length === 0 && !isAwaited
  return {
    reached,
    notices: noticesOf(life).map(({ kind, key }) => ({ playerId, kind, key, at })),
    nextDueAt: dueAt === null ? null : Math.max(dueAt, at + spacingMs),
    messages: said.map((message) => ({ playerId, ...message })),
    snapshot: {
      playerId,
      seq: headSeq,
      at,
      minute: minuteAt(life, at),
      schemaVersion: stateVersion,
      data: opened === undefined ? encode(life) : isStored ? null : opened.encode(),
    },
  }
}
