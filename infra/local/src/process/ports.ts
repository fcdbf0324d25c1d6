import { createServer } from 'node:net'
import type { Random } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { limits } from '../limits.ts'

/** Whether nobody listens on the port: on 127.0.0.1, or on all addresses with `host` '0.0.0.0'. */
export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** Ports handed out by this process and perhaps not bound yet, so that two callers never get the same one. */
const handedOut = new Set<number>()

/**
 * A port that is free now, from the range in `limits`. It can be taken before it is bound: a caller that gets "address in use"
 * asks again.
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
