import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random, randomId } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { ClusterTime, ClusterTopology, NodeKind, Registration, Sessions } from './ports.ts'
import { TopologyError } from './topology.ts'

/** A node's membership in the cluster. A lost session is registered again under a new id. */
export interface ClusterMember {
  /** The id of the current session, or of the last one while there is none. */
  readonly id: string
  readonly joined: boolean
  /**
   * Registers the session. Retries until it succeeds or `leave` is called.
   * @throws TopologyError when the cluster has another topology: [TOPO-1].
   */
  join(): Promise<void>
  /** Changes the session. The change is written immediately if `now` is true, otherwise with the next renewal. */
  update(change: Partial<MemberState>, now?: boolean): void
  leave(): Promise<void>
}

export interface MemberState {
  /** The number of sockets of an edge, or of jobs of a worker. */
  readonly load: number
  readonly draining: boolean
}

export interface ClusterMemberOptions {
  readonly kind: NodeKind
  /** The value of NODE_NAME. */
  readonly name: string
  /** The version of the life state that the node reads and writes: [MOVE-3]. */
  readonly version: number
  /** Returns the admin address. Called for each registration. */
  readonly address: () => string
  readonly topology: ClusterTopology
  /** [SHARD-10] How many servers of the record the node knows. */
  readonly servers?: number
  readonly clock: Clock
  readonly random: Random
  readonly sessions: Sessions
  readonly time: ClusterTime
  /** The first and the longest delay between attempts to join, in ms. */
  readonly retryBaseMs: number
  readonly retryCapMs: number
  /** Opens something that must exist before other nodes see the session. It is stopped after the session has ended. */
  openFirst?(id: string): Promise<{ stop(): Promise<void> }>
  /** [LEASE-2] Other nodes may have counted this node as gone. It ends that session and joins under a new id. */
  onLost(id: string): void
  /** An attempt to join has failed, and another one follows. */
  onJoinFailed(error: unknown, attempt: number): void
  /** [TOPO-1] An edge has lost its session and is not allowed to join again, so it must shut down. */
  onRefused?(error: TopologyError): void
  onError(error: unknown, doing: string): void
}

interface Joined {
  readonly registration: Registration
  readonly opened: { stop(): Promise<void> } | undefined
}

interface State extends ClusterMemberOptions {
  id: string
  member: MemberState
  current: Joined | undefined
  left: boolean
}

export function clusterMember(options: ClusterMemberOptions): ClusterMember {
  const state: State = {
    ...options,
    id: newId(options),
    member: { load: 0, draining: false },
    current: undefined,
    left: false,
  }
  return {
    get id() {
      return state.id
    },
    get joined() {
      return state.current !== undefined
    },
    join: () => join(state),
    update(change, now) {
      state.member = { ...state.member, ...change }
      state.current?.registration.update(change, now)
    },
    async leave() {
      state.left = true
      const before = state.current
      state.current = undefined
      await endSession(before)
    },
  }
}

function newId({ kind, name, random }: ClusterMemberOptions): string {
  return `${kind}-${name}-${randomId(random, 12)}`
}

async function join(state: State): Promise<void> {
  const { clock, random, retryBaseMs, retryCapMs } = state
  await retry(
    {
      clock,
      delayMs: (attempt) => retryBaseMs + backoffMs(random, attempt, retryBaseMs, retryCapMs),
      onFailure(error, attempt) {
        if (error instanceof TopologyError) throw error
        state.onJoinFailed(error, attempt)
      },
      wanted: () => !state.left,
    },
    async () => {
      const joined = await register(state)
      if (state.left) await endSession(joined)
      else state.current = joined
    },
  )
}

async function register(state: State): Promise<Joined> {
  const { id, kind, version, topology, servers, member } = state
  const opened = await state.openFirst?.(id)
  try {
    const startedAt = Math.floor(state.time.now())
    const registration = await state.sessions.register(
      {
        id,
        kind,
        version,
        address: state.address(),
        startedAt,
        topology,
        ...(servers !== undefined && { servers }),
        ...member,
      },
      () => sessionLost(state, id),
    )
    return { registration, opened }
  } catch (error) {
    await opened?.stop()
    throw error
  }
}

function sessionLost(state: State, session: string): void {
  if (state.left || session !== state.id) return
  const before = state.current
  state.current = undefined
  state.onLost(session)
  // Other nodes may count this id as gone, so the node cannot keep it.
  state.id = newId(state)
  endSession(before)
    .catch((error: unknown) => state.onError(error, 'ending the lost session'))
    .then(() => join(state))
    .catch((error: unknown) => {
      if (error instanceof TopologyError && state.onRefused) state.onRefused(error)
      else state.onError(error, 'joining again')
    })
}

/** Ends the registration first, so that the other nodes learn that this one is gone. */
async function endSession(joined: Joined | undefined): Promise<void> {
  await joined?.registration.end()
  await joined?.opened?.stop()
}
