import type { ServiceUrls } from '@lifegrid/local/cluster'
import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { shiftTime } from './redis-clock.ts'

export type ServiceName = 'redis' | 'mysql'

/** The network of a cluster under test: a proxy between each node and Redis, and one between each node and the database. */
export interface Network {
  /** For `ClusterOptions.serviceUrls`. */
  serviceUrls(node: string, direct: ServiceUrls): Promise<ServiceUrls>
  /** @throws Error when there is no such node. */
  link(node: string, service: ServiceName): TcpProxy
  /** Shifts the clock of Redis as all nodes, or one of them, see it. 0 ends the shift. */
  shiftClock(offsetMs: number, node?: string): void
  close(): Promise<void>
}

export function network(): Network {
  const links = new Map<string, TcpProxy>()
  const offsets = new Map<string | undefined, number>()
  const offsetOf = (node: string): number => (offsets.get(undefined) ?? 0) + (offsets.get(node) ?? 0)

  const through = async (node: string, service: ServiceName, direct: string): Promise<string> => {
    const url = new URL(direct)
    const target = { host: url.hostname, port: Number(url.port) }
    const alter = service === 'redis' ? (piece: Buffer) => shiftTime(piece, offsetOf(node)) : undefined
    const name = `${node} ${service}`
    // A sim that joins after another one has left has its name.
    const proxy = links.get(name) ?? (await startTcpProxy(target, alter ? { alter } : {}))
    links.set(name, proxy)
    url.host = `${proxy.host}:${proxy.port}`
    return url.toString()
  }
  return {
    serviceUrls: async (node, { redisUrl, mysqlUrl }) => ({
      redisUrl: await through(node, 'redis', redisUrl),
      mysqlUrl: await through(node, 'mysql', mysqlUrl),
    }),
    link(node, service) {
      const proxy = links.get(`${node} ${service}`)
      if (proxy === undefined) throw new Error(`there is no link from ${node} to ${service}`)
      return proxy
    },
    shiftClock: (offsetMs, node) => void offsets.set(node, offsetMs),
    async close() {
      await Promise.all([...links.values()].map((proxy) => proxy.close()))
    },
  }
}
