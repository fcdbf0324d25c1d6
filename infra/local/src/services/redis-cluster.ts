import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { until } from '../process/until.ts'
import { startRedis } from './redis.ts'
import type { Service } from './service.ts'

/** The number of hash slots of Redis Cluster, fixed by its specification. */
const slots = 16_384

export interface RedisCluster {
  /** `redis+cluster://host:port,host:port,…`, with every node. */
  readonly url: string
  readonly nodes: readonly Service[]
  stop(): Promise<void>
  discard(): Promise<void>
}

/** Starts a Redis Cluster of masters without replicas, divides the slots evenly, and waits until every node sees the whole cluster. */
export async function startRedisCluster(options: {
  readonly folder: string
  readonly masters?: number
  readonly reaper?: Reaper
}): Promise<RedisCluster> {
  const count = options.masters ?? 3
  if (count < 3) throw new Error(`a Redis Cluster has at least three masters, not ${count}`)
  const config = ['cluster-enabled yes', 'cluster-node-timeout 2000', 'cluster-require-full-coverage yes']
  const nodes: Service[] = []
  for (let i = 0; i < count; i++) {
    const folder = join(options.folder, `node-${i}`)
    nodes.push(await startRedis({ folder, config, ...(options.reaper ? { reaper: options.reaper } : {}) }))
  }
  const clients = nodes.map((node) => new Redis({ host: node.host, port: node.port, maxRetriesPerRequest: 1 }))
  try {
    for (const [i, client] of clients.entries()) {
      const first = Math.floor((i * slots) / count)
      const last = Math.floor(((i + 1) * slots) / count) - 1
      await client.cluster('ADDSLOTSRANGE', first, last)
      await client.cluster('SET-CONFIG-EPOCH', i + 1)
    }
    for (const node of nodes.slice(1)) await clients[0]?.cluster('MEET', node.host, node.port)
    for (const client of clients) {
      await until('Redis Cluster', limits.serviceReadyMs, async () => {
        const info = String(await client.cluster('INFO'))
        return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${count}`) ? true : undefined
      })
    }
  } finally {
    for (const client of clients) client.disconnect()
  }
  return {
    url: `redis+cluster://${nodes.map((node) => `${node.host}:${node.port}`).join(',')}`,
    nodes,
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
    async discard() {
      await Promise.all(nodes.map((node) => node.discard()))
      await rm(options.folder, { recursive: true, force: true })
    },
  }
}
