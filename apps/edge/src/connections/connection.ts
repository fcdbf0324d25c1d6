import type { Clock } from '@lifegrid/base/clock'
import type { OutboundQueue } from '../delivery/outbound-queue.ts'
import { type AppendChain, appendChain } from '../inbound/append-chain.ts'
import type { Socket } from './socket.ts'

/** `fresh`: no init yet. `checking`: its token is being looked at. `live`: it has a player. `closed`: nothing more goes either way. */
export type Phase = 'fresh' | 'checking' | 'live' | 'closed'

/** One socket and what the edge knows of it. All of it may be lost with the edge. */
export interface Connection extends AppendChain {
  /** Unique over the cluster and for ever: the edge's session id and a counter. */
  readonly id: string
  /** The edge's session id when the socket was accepted: the stream that its frames come by. */
  readonly edge: string
  readonly socket: Socket
  readonly outbound: OutboundQueue
  /** What its address is counted under. */
  readonly address: string
  readonly openedAt: number
  phase: Phase
  /** From the token, and never from a command. */
  player: string | undefined
  /** Frames that came while the token was being checked. */
  readonly heldFrames: string[]
  /** Bad frames in a row. */
  badFrames: number
  /** Monotonic time at which its bucket of frames is full again, and frames refused since it last was. */
  framesFullAt: number
  framesOver: number
  /** Monotonic times of the last sign of life, and of the last heartbeat sent. */
  heardAt: number
  pingedAt: number
  /** [FENCE-5] The newest position passed on to this connection. */
  epoch: number
  seq: number
}

export function newConnection(options: {
  readonly id: string
  readonly edge: string
  readonly address: string
  readonly socket: Socket
  readonly outbound: OutboundQueue
  readonly clock: Clock
}): Connection {
  const { clock, ...fixed } = options
  const now = clock.monotonic()
  return {
    ...fixed,
    openedAt: now,
    phase: 'fresh',
    player: undefined,
    heldFrames: [],
    badFrames: 0,
    framesFullAt: now,
    framesOver: 0,
    heardAt: now,
    pingedAt: now,
    epoch: -1,
    seq: -1,
    ...appendChain(),
  }
}
