import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { until } from '../process/until.ts'
import { findProgram } from '../provision/find.ts'
import { startRedis } from './redis.ts'
import { type Service, startService } from './service.ts'

/** The name under which the sentinels know the master. */
const masterName = 'lifegrid'
/** Sentinels, and how many must agree that the master is gone. */
const sentinelCount = 3
const quorum = 2

export interface RedisSentinels {
  /** `redis+sentinel://host:port,…/lifegrid`, with every sentinel. */
  readonly url: string
  readonly sentinels: readonly Service[]
  /** The server that the sentinels name as the master now. */
  master(): Promise<Service>
  /** Makes the replica the master while the former master runs on, as for its maintenance. Resolves when the sentinels name it. */
  failover(): Promise<void>
  discard(): Promise<void>
}

/**
 * Starts a Redis, its replica and three sentinels, and waits until these know each other and the replica.
 * @param options.downAfterMs how long the master must be silent until it counts as gone.
 */
export async function startRedisSentinels(options: {
  readonly folder: string
  readonly downAfterMs?: number
  readonly reaper?: Reaper
}): Promise<RedisSentinels> {
  const { folder, downAfterMs = 1_000 } = options
  const reaped = options.reaper ? { reaper: options.reaper } : {}
  const config = ['repl-diskless-sync-delay 0']
  const first = await startRedis({ folder: join(folder, 'server-0'), config, ...reaped })
  const replica = [...config, `replicaof ${first.host} ${first.port}`]
  const servers = [first, await startRedis({ folder: join(folder, 'server-1'), config: replica, ...reaped })]
  const sentinels: Service[] = []
  for (let i = 0; i < sentinelCount; i++)
    sentinels.push(await startSentinel(join(folder, `sentinel-${i}`), { master: first, downAfterMs, ...reaped }))
  await Promise.all(sentinels.map(knowsAll))
  const named = async (): Promise<Service> => {
    const port = await ask(sentinels, async (client) => {
      const [, port] = (await client.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', masterName)) as [string, string]
      return Number(port)
    })
    const master = servers.find((server) => server.port === port)
    if (master === undefined) throw new Error(`the sentinels name a master on port ${port}, which is none of theirs`)
    return master
  }
  return {
    url: `redis+sentinel://${sentinels.map(({ host, port }) => `${host}:${port}`).join(',')}/${masterName}`,
    sentinels,
    master: named,
    async failover() {
      const before = await named()
      await ask(sentinels, (client) => client.call('SENTINEL', 'FAILOVER', masterName))
      await until('the new master', limits.serviceReadyMs, async () => ((await named()) === before ? undefined : true))
    },
    async discard() {
      // The sentinels first, so that they do not fail over while their servers go.
      for (const service of [...sentinels, ...servers]) await service.discard()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function startSentinel(
  folder: string,
  { master, downAfterMs, reaper }: { readonly master: Service; readonly downAfterMs: number; readonly reaper?: Reaper },
): Promise<Service> {
  return startService({
    name: 'sentinel',
    program: 'redis-server',
    runtime: { kind: 'binary', path: findProgram(['redis-server', 'valkey-server']) },
    folder,
    stopMs: limits.serviceStopMs,
    ...(reaper ? { reaper } : {}),
    url: (port) => `redis://127.0.0.1:${port}`,
    async prepare() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const lines = [
        `sentinel monitor ${masterName} ${master.host} ${master.port} ${quorum}`,
        `sentinel down-after-milliseconds ${masterName} ${downAfterMs}`,
        `sentinel failover-timeout ${masterName} 10000`,
      ]
      // A sentinel writes what it learns into this file.
      await writeFile(join(folder, 'sentinel.conf'), `${lines.join('\n')}\n`, { mode: 0o600 })
    },
    args: (port, bind) => [
      'sentinel.conf',
      '--sentinel',
      '--port',
      String(port),
      '--bind',
      bind,
      '--protected-mode',
      'no',
    ],
    probe: async (port) => void (await withClient({ host: '127.0.0.1', port }, (client) => client.ping())),
    wipe: async () => {},
  })
}

/** Resolves when the sentinel knows the replica and the other sentinels: only then can it fail over. */
async function knowsAll(sentinel: Service): Promise<void> {
  await until('the sentinels', limits.serviceReadyMs, () =>
    withClient(sentinel, async (client) => {
      const fields = (await client.call('SENTINEL', 'MASTER', masterName)) as string[]
      const of = (name: string): number => Number(fields[fields.indexOf(name) + 1])
      return of('num-slaves') === 1 && of('num-other-sentinels') === sentinelCount - 1 ? true : undefined
    }),
  )
}

/** Asks the sentinels one after another, until one answers. */
async function ask<T>(sentinels: readonly Service[], question: (client: Redis) => Promise<T>): Promise<T> {
  const failures: unknown[] = []
  for (const sentinel of sentinels) {
    try {
      return await withClient(sentinel, question)
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, 'no sentinel answers')
}

async function withClient<T>(
  { host, port }: Pick<Service, 'host' | 'port'>,
  use: (client: Redis) => Promise<T>,
): Promise<T> {
  const client = new Redis({
    ...{ host, port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 },
    ...{ connectTimeout: limits.probeTimeoutMs, commandTimeout: limits.probeTimeoutMs },
  })
  // `connect` throws the error. Without a listener the event would be printed as well.
  client.on('error', () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    client.disconnect()
  }
}
