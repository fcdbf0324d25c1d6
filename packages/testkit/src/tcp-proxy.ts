import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'

/**
 * A TCP proxy that stands between two processes and fails on request. What it does to bytes: passes them on, in order, late by `delayMs`;
 * holds them while frozen; loses those in flight when it cuts.
 */
export interface TcpProxy {
  readonly host: string
  readonly port: number
  /** Connections that are open now. */
  readonly connections: number
  /** Resets every connection. New ones are let in. */
  cut(): void
  /** Like `cut`, and resets every new connection too, until `resume`. */
  refuse(): void
  /** Holds every byte, both ways, and the bytes of new connections, until `resume`: a network that swallows. */
  freeze(): void
  /** Holds the bytes of one direction only. */
  freezeOneWay(direction: 'toServer' | 'toClient'): void
  /** From now on each piece of data arrives so much later. */
  delay(delayMs: number): void
  /** Back to normal; what was held is passed on. */
  resume(): void
  close(): Promise<void>
}

interface Mode {
  refusing: boolean
  frozen: { toServer: boolean; toClient: boolean }
  delayMs: number
}

type Direction = 'toServer' | 'toClient'

interface Pipe {
  flush(): void
}

/** Starts a proxy on a free port of 127.0.0.1 in front of the target. */
export async function startTcpProxy(
  target: { readonly host?: string; readonly port: number },
  clock: Clock = systemClock,
): Promise<TcpProxy> {
  const mode: Mode = { refusing: false, frozen: { toServer: false, toClient: false }, delayMs: 0 }
  const pairs = new Map<Socket, { server: Socket; pipes: Pipe[] }>()
  const listener = createServer({ noDelay: true }, (client) => {
    if (mode.refusing) {
      client.resetAndDestroy()
      return
    }
    const server = connect({ host: target.host ?? '127.0.0.1', port: target.port, noDelay: true })
    const pipes = [pipe(client, server, 'toServer', mode, clock), pipe(server, client, 'toClient', mode, clock)]
    pairs.set(client, { server, pipes })
    client.on('close', () => {
      pairs.delete(client)
      server.destroy()
    })
    server.on('close', () => {
      if (!client.destroyed) client.destroySoon()
    })
    // Either side may reset at any moment: that is what is tested. The other side sees it as a close.
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

/** Passes on what arrives. Pieces wait in a queue, so that a later delay of 0 cannot overtake an earlier one of 50 ms. */
function pipe(from: Socket, to: Socket, direction: Direction, mode: Mode, clock: Clock): Pipe {
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
  from.on('data', push)
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
