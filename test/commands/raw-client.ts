import { once } from 'node:events'
import { assert } from '@lifegrid/base/assert'
import { retry } from '@lifegrid/base/retry'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'

/** A frame of the server. */
export interface Received {
  readonly type: string
  readonly replyTo?: string
  readonly code?: string
  readonly [field: string]: unknown
}

/** A client without the SDK: it sends frames as they are, and keeps what it receives. */
export interface RawClient {
  readonly frames: readonly Received[]
  /** The code with which the server has closed the connection. */
  readonly closed: number | undefined
  send(frame: unknown): void
  sendRaw(data: string | Buffer): void
  /** The first frame from a place in `frames` on that fits; undefined when the connection closes first. */
  next(from: number, fits: (frame: Received) => boolean): Promise<Received | undefined>
  close(): void
}

const opensMax = 10

/**
 * Opens a connection, as a client does: on a busy machine a handshake may take too long, and the edge refuses it with 408. Then it is tried
 * again. Without a user it sends no init.
 */
export async function rawClient(url: string, userID?: string, token?: string): Promise<RawClient> {
  const onFailure = (error: unknown, attempt: number): void => {
    if (attempt >= opensMax || !String(error).includes('server response: 408')) throw error
  }
  const client = await retry({ clock, delayMs: () => 100, onFailure }, () => open(url))
  assert(client !== undefined, 'it is tried until it opens or throws')
  if (userID !== undefined) await greet(client, userID, token)
  return client
}

async function open(url: string): Promise<RawClient> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  const client = watch(socket)
  await once(socket, 'open')
  return client
}

async function greet(client: RawClient, userID: string, token?: string): Promise<void> {
  client.send({ type: 'init', userID, id: 'init', ...(token !== undefined && { token }) })
  const greeted = await client.next(0, ({ replyTo }) => replyTo === 'init')
  if (greeted?.type !== 'ack') throw new Error(`${userID}: init was answered with ${JSON.stringify(greeted)}`)
}

function watch(socket: WebSocket): RawClient {
  const frames: Received[] = []
  let closed: number | undefined
  let wake = Promise.withResolvers<void>()
  const changed = (): void => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()) as Received)
    changed()
  })
  socket.on('close', (code) => {
    closed = code
    changed()
  })
  socket.on('error', () => undefined)
  return {
    frames,
    get closed() {
      return closed
    },
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendRaw: (data) => socket.send(data),
    async next(from, fits) {
      for (;;) {
        const found = frames.slice(from).find(fits)
        if (found !== undefined || closed !== undefined) return found
        await wake.promise
      }
    },
    close: () => socket.terminate(),
  }
}
