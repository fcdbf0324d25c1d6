import type { CloseReason } from '@lifegrid/contract/errors'
import type { SharedFrames } from '../lounge/shared-frames.ts'

/** A client's socket as the edge sees it. A port, so that tests run a whole edge without a network. */
export interface Socket {
  /** Queues a text frame. Does nothing after `close`. */
  send(text: string): void
  /** Queues frames that other sockets get too. Does nothing after `close`. */
  sendShared(frames: SharedFrames): void
  /** Starts the closing handshake, and cuts the connection if the peer does not complete it. */
  close(code: number, reason: string): void
  /**
   * Closes a peer that breaks the rules: sends the close frame, reads nothing more, and cuts the connection soon, whether or not the peer
   * answers.
   */
  cut(code: number, reason: string): void
  /** Sends a heartbeat; the answer is reported as `data`. */
  ping(): void
  /** Reads nothing more from the peer until `resume`, so that TCP slows it down. */
  pause(): void
  resume(): void
  /** Bytes that are queued or sent and that the peer has not received yet. */
  readonly bufferedAmount: number
  /** Monotonic time in ms at which the unfinished message or frame began; undefined when there is none. */
  readonly begunAt: number | undefined
}

/** What the socket reports to the edge, in order. */
export interface SocketEvents {
  text(data: string): void
  binary(): void
  /**
   * Bytes have arrived. This is reported before the messages in them. `frames` is the number of frames in them that
   * cause no other report: control frames, and all fragments of a message except the last.
   */
  data(bytes: number, frames: number): void
  /** Reported once, as the last event. `cause` is set when the transport itself refused something. */
  closed(cause?: CloseReason): void
}
