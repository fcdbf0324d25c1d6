import { createServer } from 'node:net'
import type { Random } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { limits } from '../limits.ts'

/** Whether nothing listens on the port: on 127.0.0.1, or on all addresses with `host` '0.0.0.0'. */
export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** Ports that this process has handed out, so that two callers never get the same one before it is bound. */
const handedOut = new Set<number>()

/**
 * A port that is free now, from the range in `limits`. Another process can take it before the caller binds it; see `launchOnFreePort`.
 *
 * Not `get-port`: it tries a range from its beginning, so that processes that start at the same time collide, and falls back to a port
 * outside the range.
 * @throws Error when no free one was found in `limits.portTriesMax` tries.
 */
export async function freePort(random: Random = systemRandom, isFree = portIsFree): Promise<number> {
  const width = limits.portLast - limits.portFirst + 1
  for (let attempt = 0; attempt < limits.portTriesMax; attempt++) {
    const port = limits.portFirst + (random.uint32() % width)
    if (handedOut.has(port)) continue
    handedOut.add(port)
    if (await isFree(port)) return port
    handedOut.delete(port)
  }
  throw new Error(`no free port between ${limits.portFirst} and ${limits.portLast} in ${limits.portTriesMax} tries`)
}

/** A port that this process listens on until something else is to bind it. Meanwhile no other process finds it free. */
export interface HeldPort {
  readonly port: number
  release(): Promise<void>
}

/** Holds a free port, for a port that is told to others some seconds before it is bound. */
export async function holdFreePort(host = '127.0.0.1'): Promise<HeldPort> {
  for (let attempt = 1; ; attempt++) {
    const server = createServer((socket) => socket.destroy())
    const port = await freePort()
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen({ port, host, exclusive: true }, resolve)
      })
      server.unref()
      return { port, release: () => new Promise((resolve) => server.close(() => resolve())) }
    } catch (error) {
      // Another process was faster.
      if (attempt === limits.bindTriesMax) throw error
    }
  }
}

/** How Node, Redis, MySQL, haproxy and Docker report that a port is taken. */
const portTaken = /address already in use|cannot bind|port is already/i

/**
 * Launches something on a free port, and on another one when the port is taken before it is bound.
 * @throws what `launch` throws, when the reason is another one or after `limits.bindTriesMax` tries.
 */
export async function launchOnFreePort(launch: (port: number) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return await launch(port)
    } catch (error) {
      const taken = error instanceof Error && portTaken.test(error.message)
      if (!taken || attempt === limits.bindTriesMax) throw error
    }
  }
}
