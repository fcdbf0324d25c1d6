import type { Socket, SocketEvents } from '../../src/connections/socket.ts'
import type { Edge } from '../../src/edge.ts'

export interface Frame {
  readonly type: string
  readonly [field: string]: unknown
}

/** A client without a network. `frames` are the frames that it received. */
export interface FakeClient {
  readonly frames: Frame[]
  readonly closed: { readonly code: number; readonly reason: string } | undefined
  /** Whether the edge has cut the connection, and reads nothing more from it. */
  readonly cut: boolean
  readonly pings: number
  /** Whether the edge reads nothing from it at the moment. */
  readonly paused: boolean
  /** Monotonic time at which its unfinished message began. */
  begunAt: number | undefined
  /** Bytes that it has not read. They grow with every frame while it is `stuck`. */
  buffered: number
  stuck: boolean
  say(frame: unknown): void
  sayText(text: string): void
  sayBinary(): void
  pong(): void
  /** Bytes arrive. `frames` is the number of frames in them that are not reported as messages. */
  data(bytes: number, frames: number): void
  /** The socket closes by itself. */
  hangUp(): void
  /** Returns the frames since the last call. */
  take(): Frame[]
}

export function fakeClient(edge: Edge, address = '192.0.2.1'): FakeClient {
  let closed: FakeClient['closed']
  let pings = 0
  let gone = false
  let paused = false
  let cut = false
  const frames: Frame[] = []
  const end = (): void => {
    if (gone) return
    gone = true
    events.closed()
  }
  const socket: Socket = {
    send(text) {
      frames.push(JSON.parse(text) as Frame)
      if (client.stuck) client.buffered += text.length
    },
    sendShared({ texts }) {
      for (const text of texts) socket.send(text)
    },
    close(code, reason) {
      closed ??= { code, reason }
      queueMicrotask(() => end())
    },
    cut(code, reason) {
      cut = true
      socket.close(code, reason)
    },
    pause() {
      paused = true
    },
    resume() {
      paused = false
    },
    get begunAt() {
      return client.begunAt
    },
    ping() {
      pings++
    },
    get bufferedAmount() {
      return client.buffered
    },
  }
  const client: FakeClient = {
    frames,
    get closed() {
      return closed
    },
    get cut() {
      return cut
    },
    get pings() {
      return pings
    },
    get paused() {
      return paused
    },
    begunAt: undefined,
    buffered: 0,
    stuck: false,
    say: (frame) => events.text(JSON.stringify(frame)),
    sayText: (text) => events.text(text),
    sayBinary: () => events.binary(),
    pong: () => events.data(6, 1),
    data: (bytes, count) => events.data(bytes, count),
    hangUp: end,
    take: () => frames.splice(0),
  }
  const events: SocketEvents = edge.accept(socket, address)
  return client
}
