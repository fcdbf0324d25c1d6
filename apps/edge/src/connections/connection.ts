import type { Clock, Timer } from '@lifegrid/base/clock'
import type { Tracing } from '@lifegrid/observability/tracing/tracing'
import type { Grant } from '../admission/authenticate.ts'
import type { OutboundQueue } from '../delivery/outbound-queue.ts'
import { type AppendChain, appendChain } from '../inbound/append-chain.ts'
import { type TraceSource, traceSource } from '../inbound/trace-source.ts'
import type { Socket } from './socket.ts'

/**
 * `fresh`: no init yet. `checking`: the token of the init is being checked. `live`: the connection has a player. `closed`: nothing is
 * sent or received any more.
 */
export type Phase = 'fresh' | 'checking' | 'live' | 'closed'

/** The state of a connection that has much to read. */
export interface CatchingUp {
  /** Monotonic time at which it was last seen to read. */
  readonly since: number
  /** Bytes that it had read then. */
  readonly readBytes: number
}

export interface WaitingRead {
  readonly id: string
  /** Resolves whether the read is under way. */
  readonly forward: () => Promise<boolean>
}

export interface CurrentRead {
  /** The text by which its answer is recognised. */
  readonly mark: string
  readonly deadline: Timer
}

/** One socket and what the edge knows about it. All of it may be lost with the edge. */
export interface Connection extends AppendChain {
  /** Never used twice in the cluster: the edge's session id and a counter, and after `init` the client's id, if it sends one. */
  id: string
  /** The edge's session id when the socket was accepted. Its frames arrive in that session's inbox. */
  readonly edge: string
  readonly socket: Socket
  readonly outbound: OutboundQueue
  /** [OPS-9] */
  readonly traces: TraceSource
  /** The key under which its address is counted; see `addressKey`. */
  readonly address: string
  /** Monotonic time. */
  readonly openedAt: number
  phase: Phase
  /** From the init frame; never from a command. */
  player: string | undefined
  /** [PROTO-9] From the init frame: the `u` of a command may be its acknowledgement. */
  ackInUpdate: boolean
  /** The player that the init frame names, also while its token is being checked. */
  claimed: string | undefined
  /** The times of the token; undefined for a connection without one. */
  grant: Grant | undefined
  /** Whether the client knows that its token ends soon. */
  toldOfExpiry: boolean
  /** Frames that arrived while the token was being checked. */
  readonly heldFrames: string[]
  /** Bad frames in a row. */
  badFrames: number
  /** Monotonic time at which the token bucket of its frames is full again. */
  framesFullAt: number
  /** Frames refused as too fast since that bucket was last full. */
  framesOver: number
  /** Monotonic time at which the token bucket of its bytes is full again. */
  bytesFullAt: number
  /** Monotonic times of the last sign of life, and of the last heartbeat that was sent. */
  heardAt: number
  pingedAt: number
  /** Its reads: those that wait, and the one that is under way: [CMD-14]. */
  readonly reads: { readonly waiting: WaitingRead[]; current: CurrentRead | undefined }
  /** Bytes of all frames that were sent to it. */
  sentBytes: number
  /** Set while it has much to read: [CONN-10]. */
  catching: CatchingUp | undefined
  /** [FENCE-5] The position of the newest frame that was sent to this connection. */
  epoch: number
  seq: number
}

export function newConnection(options: {
  readonly id: string
  readonly edge: string
  readonly address: string
  readonly socket: Socket
  readonly outbound: OutboundQueue
  /** The `traceparent` of the handshake. */
  readonly traceparent: string | undefined
  readonly samples: Tracing['samples'] | undefined
  readonly clock: Clock
}): Connection {
  const { clock, traceparent, samples, ...fixed } = options
  const now = clock.monotonic()
  return {
    ...fixed,
    traces: traceSource(fixed.id, traceparent, samples),
    openedAt: now,
    phase: 'fresh',
    player: undefined,
    ackInUpdate: false,
    claimed: undefined,
    grant: undefined,
    toldOfExpiry: false,
    heldFrames: [],
    badFrames: 0,
    framesFullAt: now,
    framesOver: 0,
    bytesFullAt: now,
    heardAt: now,
    pingedAt: now,
    reads: { waiting: [], current: undefined },
    sentBytes: 0,
    catching: undefined,
    epoch: -1,
    seq: -1,
    ...appendChain(),
  }
}
