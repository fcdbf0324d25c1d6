import type { CloseReason } from '@lifegrid/contract/errors'

/** A client's socket as the edge sees it: a port, so that a whole edge runs without a network. */
export interface Socket {
  /** Queues a text frame. After `close` it does nothing. */
  send(text: string): void
  /** Starts the closing handshake, and cuts the socket if it does not end. */
  close(code: number, reason: string): void
  /** A heartbeat; what answers is reported as `pong`. */
  ping(): void
  /** Bytes that the peer has not taken yet. */
  readonly bufferedAmount: number
}

/** What the socket's owner tells the edge, in the order in which it happened. */
export interface SocketEvents {
  text(data: string): void
  binary(): void
  pong(): void
  /** Once; nothing after it. `cause` where the transport itself refused something. */
  closed(cause?: CloseReason): void
}
