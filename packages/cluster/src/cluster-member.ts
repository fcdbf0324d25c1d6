import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random, randomId } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { ClusterTime, NodeKind, Registration, Sessions } from './ports.ts'

/** A node's place in the cluster: its session, registered again under a new id whenever it was lost. */
export interface ClusterMember {
  /** The id of the current session, or of the last one while there is none. */
  readonly id: string
  readonly joined: boolean
  /** Registers the session. Retries until it succeeds or `leave` is called. */
  join(): Promise<void>
  /** Changes what the session says; written at once when `now`, otherwise with the next renewal. */
  update(change: Partial<MemberState>, now?: boolean): void
  leave(): Promise<void>
}

export interface MemberState {
  /** What the node carries: sockets of an edge, jobs of a worker. */
  readonly load: number
  readonly draining: boolean
}

export interface ClusterMemberOptions {
  readonly kind: NodeKind
  /** As in NODE_NAME. */
  readonly name: string
  /** The version of the life state that the node reads and writes: [MOVE-3]. */
  readonly version: number
  /** The admin address; asked for at each registration. */
  readonly address: () => string
  readonly clock: Clock
  readonly random: Random
  readonly sessions: Sessions
  readonly time: ClusterTime
  /** First and longest delay between attempts to join. */
  readonly retryBaseMs: number
  readonly retryCapMs: number
  /** Opens what must exist before other nodes see the session. It is stopped after the session has ended. */
  openFirst?(id: string): Promise<{ stop(): Promise<void> }>
  /** [LEASE-2] The other nodes may have counted this one as gone. It has left that session and joins under a new id. */
  onLost(id: string): void
  /** An attempt to join failed; the next one follows. */
  onJoinFailed(error: unknown, attempt: number): void
  onError(error: unknown, doing: string): void
}

interface Joined {
  readonly registration: Registration
  readonly opened: { stop(): Promise<void> } | undefined
}

export function clusterMember(options: ClusterMemberOptions): ClusterMember {
  const { kind, name, clock, random, retryBaseMs, retryCapMs } = options
  const newId = (): string => `${kind}-${name}-${randomId(random, 12)}`
  let id = newId()
  let state: MemberState = { load: 0, draining: false }
  let current: Joined | undefined
  let left = false

  const lost = (session: string): void => {
    if (left || session !== id) return
    const before = current
    current = undefined
    options.onLost(session)
    // Other nodes may have given up on this id, so the node cannot simply go on with it.
    id = newId()
    part(before)
      .catch((error: unknown) => options.onError(error, 'ending the lost session'))
      .then(join)
      .catch((error: unknown) => options.onError(error, 'joining again'))
  }

  const register = async (): Promise<Joined> => {
    const session = id
    const opened = await options.openFirst?.(session)
    try {
      const { version } = options
      const startedAt = Math.floor(options.time.now())
      const registration = await options.sessions.register(
        { id: session, kind, version, address: options.address(), startedAt, ...state },
        () => lost(session),
      )
      return { registration, opened }
    } catch (error) {
      await opened?.stop()
      throw error
    }
  }

  const join = async (): Promise<void> => {
    await retry(
      {
        clock,
        delayMs: (attempt) => retryBaseMs + backoffMs(random, attempt, retryBaseMs, retryCapMs),
        onFailure: options.onJoinFailed,
        wanted: () => !left,
      },
      async () => {
        const made = await register()
        if (left) await part(made)
        else current = made
      },
    )
  }

  return {
    get id() {
      return id
    },
    get joined() {
      return current !== undefined
    },
    join,
    update(change, now) {
      state = { ...state, ...change }
      current?.registration.update(change, now)
    },
    async leave() {
      left = true
      const before = current
      current = undefined
      await part(before)
    },
  }
}

/** The registration ends first: it tells the other nodes that this one is gone. */
async function part(from: Joined | undefined): Promise<void> {
  await from?.registration.end()
  await from?.opened?.stop()
}
