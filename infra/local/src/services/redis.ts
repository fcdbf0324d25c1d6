import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { findProgram } from '../provision/find.ts'
import type { Runtime } from './runtime.ts'
import { type Service, startService } from './service.ts'

export interface RedisOptions {
  /** For data, configuration and log. Created if missing. */
  readonly folder: string
  /** A free one by default. */
  readonly port?: number
  /** True: an append-only file, synced every second. False, the default: nothing is written to disk. */
  readonly durable?: boolean
  readonly password?: string
  readonly runtime?: Runtime
  readonly reaper?: Reaper
  readonly onSpawn?: (pid: number) => void
  readonly logFile?: string
  /** More lines of redis.conf. */
  readonly config?: readonly string[]
}

/** Starts a Redis on 127.0.0.1 and waits until it answers PING. */
export async function startRedis(options: RedisOptions): Promise<Service> {
  const { folder, password } = options
  const data = join(folder, 'data')
  const file = join(folder, 'redis.conf')
  return startService({
    ...options,
    name: 'redis',
    program: 'redis-server',
    runtime: options.runtime ?? { kind: 'binary', path: findProgram(['redis-server', 'valkey-server']) },
    stopMs: limits.serviceStopMs,
    url: (port) => `redis://${password ? `:${password}@` : ''}127.0.0.1:${port}`,
    async prepare() {
      await mkdir(data, { recursive: true, mode: 0o700 })
      const persistence = options.durable ? ['appendonly yes', 'appendfsync everysec'] : ['appendonly no']
      // The password is in a file that only its owner can read, because everybody can read a command line.
      const lines = [
        ...persistence,
        // No dumps: the append-only file is the only persistence, and a dump would fork the process.
        'save ""',
        // Relative to the folder in which it runs: a full path would need redis.conf's quoting.
        'dir ./data',
        'daemonize no',
        // [REDIS-2] A full Redis refuses writes. Streams and sessions must not be evicted.
        `maxmemory ${limits.redisMemoryBytes}`,
        'maxmemory-policy noeviction',
        ...(password ? [`requirepass ${password}`] : []),
        ...(options.config ?? []),
      ]
      await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 })
      await chmod(file, 0o600)
    },
    args: (port, bind) => [
      configPath(file),
      '--port',
      String(port),
      '--bind',
      bind,
      '--protected-mode',
      password ? 'yes' : 'no',
    ],
    probe: (port) => ping(port, password),
    wipe: () => rm(data, { recursive: true, force: true }),
  })
}

/**
 * The path of a configuration file as Redis's argument. A path with one of `*?[` is a pattern to Redis, which starts without any
 * configuration when no file matches; then all special characters are escaped.
 */
function configPath(file: string): string {
  return /[*?[]/.test(file) ? file.replace(/[*?[\]\\]/g, '\\$&') : file
}

async function ping(port: number, password: string | undefined): Promise<void> {
  const client = new Redis({
    host: '127.0.0.1',
    port,
    ...(password ? { password } : {}),
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: limits.probeTimeoutMs,
    commandTimeout: limits.probeTimeoutMs,
  })
  // `connect` throws the error. Without a listener the event would be printed as well.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.ping()
  } finally {
    client.disconnect()
  }
}
