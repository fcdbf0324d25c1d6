import type { CloseReason } from '@lifegrid/contract/errors'

/** A client's socket as the edge sees it. A port, so that tests run a whole edge without a network. */
export interface Socket {
  /** Queues a text frame. Does nothing after `close`. */
  send(text: string): void
  /** Starts the closing handshake, and cuts the connection if the peer does not complete it. */
  close(code: number, reason: string): void
  /** Sends a heartbeat; the answer is reported as `pong`. */
  ping(): void
  /** Bytes that are queued or sent and that the peer has not received yet. */
  readonly bufferedAmount: number
}

/** What the socket reports to the edge, in order. */
export interface SocketEvents {
  text(data: string): void
  binary(): void
  pong(): void
  /** Reported once, as the last event. `cause` is set when the transport itself refused something. */
  closed(cause?: CloseReason): void
}
