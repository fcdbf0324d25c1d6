import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'

/**
 * A TCP proxy between two processes that fails on request. It passes bytes on in order, delayed by `delayMs`; it holds them while it is
 * frozen; it loses those in flight when it cuts the connections.
 */
export interface TcpProxy {
  readonly host: string
  readonly port: number
  /** The number of open connections. */
  readonly connections: number
  /** Resets every connection, and accepts new ones. */
  cut(): void
  /** Like `cut`, and resets every new connection too, until `resume`. */
  refuse(): void
  /** Holds all bytes in both directions, of new connections too, until `resume`, like a network that drops packets. */
  freeze(): void
  /** Holds the bytes of one direction only. */
  freezeOneWay(direction: 'toServer' | 'toClient'): void
  /** Delays each piece of data from now on. */
  delay(delayMs: number): void
  /** Sends new connections to another server. Open ones stay where they are, as after a change of a DNS entry. */
  redirect(target: ProxyTarget): void
  /** Ends all failures and passes the held bytes on. */
  resume(): void
  close(): Promise<void>
}

export interface ProxyTarget {
  /** 127.0.0.1 when absent. */
  readonly host?: string
  readonly port: number
}

export interface TcpProxyOptions {
  readonly clock?: Clock
  /** Changes the data that the server sends, one received chunk at a time. A message may be split over two chunks. */
  readonly alter?: (piece: Buffer) => Buffer
}

interface Mode {
  target: ProxyTarget
  refusing: boolean
  frozen: { toServer: boolean; toClient: boolean }
  delayMs: number
}

type Direction = 'toServer' | 'toClient'

interface Pipe {
  flush(): void
}

/** Starts a proxy on a free port of 127.0.0.1 in front of the target. */
export async function startTcpProxy(target: ProxyTarget, options: TcpProxyOptions = {}): Promise<TcpProxy> {
  const { clock = systemClock, alter = (piece: Buffer): Buffer => piece } = options
  const mode: Mode = { target, refusing: false, frozen: { toServer: false, toClient: false }, delayMs: 0 }
  const pairs = new Map<Socket, { server: Socket; pipes: Pipe[] }>()
  const listener = createServer({ noDelay: true }, (client) => {
    if (mode.refusing) {
      client.resetAndDestroy()
      return
    }
    const server = connect({ host: mode.target.host ?? '127.0.0.1', port: mode.target.port, noDelay: true })
    const pipes = [pipe(client, server, 'toServer', mode, clock), pipe(server, client, 'toClient', mode, clock, alter)]
    pairs.set(client, { server, pipes })
    client.on('close', () => {
      pairs.delete(client)
      server.destroy()
    })
    server.on('close', () => {
      if (!client.destroyed) client.destroySoon()
    })
    // Tests make either side reset at any moment. The other side is then reset too.
    server.on('error', () => client.resetAndDestroy())
    client.on('error', () => server.resetAndDestroy())
  })
  await listen(listener)
  const address = listener.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const cut = (): void => {
    for (const [client, { server }] of pairs) {
      client.resetAndDestroy()
      server.resetAndDestroy()
    }
  }
  return {
    host: '127.0.0.1',
    port,
    get connections() {
      return pairs.size
    },
    cut,
    refuse() {
      mode.refusing = true
      cut()
    },
    freeze() {
      mode.frozen = { toServer: true, toClient: true }
    },
    freezeOneWay(direction) {
      mode.frozen[direction] = true
    },
    delay(delayMs) {
      mode.delayMs = delayMs
    },
    redirect(next) {
      mode.target = next
    },
    resume() {
      mode.refusing = false
      mode.frozen = { toServer: false, toClient: false }
      mode.delayMs = 0
      for (const { pipes } of pairs.values()) for (const each of pipes) each.flush()
    },
    close() {
      cut()
      return new Promise((resolve) => listener.close(() => resolve()))
    },
  }
}

/** Passes data on. Pieces wait in a queue, so that a piece with a delay of 0 ms cannot overtake an earlier one with 50 ms. */
function pipe(
  from: Socket,
  to: Socket,
  direction: Direction,
  mode: Mode,
  clock: Clock,
  alter = (piece: Buffer): Buffer => piece,
): Pipe {
  const queue: { readonly piece: Buffer | 'end'; readonly due: number }[] = []
  let armed = false
  const flush = (): void => {
    if (mode.frozen[direction]) return
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      const wait = head.due - clock.monotonic()
      if (wait > 0 && mode.delayMs > 0) {
        arm(wait)
        return
      }
      queue.shift()
      if (head.piece === 'end') to.end()
      else if (!to.destroyed && !to.write(head.piece)) from.pause()
    }
  }
  const arm = (wait: number): void => {
    if (armed) return
    armed = true
    clock.after(wait, () => {
      armed = false
      flush()
    })
  }
  const push = (piece: Buffer | 'end'): void => {
    queue.push({ piece, due: clock.monotonic() + mode.delayMs })
    flush()
  }
  from.on('data', (piece: Buffer) => push(alter(piece)))
  from.on('end', () => push('end'))
  to.on('drain', () => from.resume())
  return { flush }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => resolve())
  })
}
