import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { Cluster } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import type { RedisLink } from './connect.ts'

/** The memory of Redis; of a Redis Cluster, that of its fullest master. */
export interface RedisMemory {
  readonly usedBytes: number
  /** Redis refuses writes above this; 0 when it has no bound. */
  readonly maxBytes: number
  /** What Redis does then, as in its configuration. Lifegrid needs `noeviction`. */
  readonly policy: string
  /** How long Redis took to answer, in ms. */
  readonly latencyMs: number
}

type Memory = Omit<RedisMemory, 'latencyMs'>

/** [REDIS-2] Whether Redis has refused a command because its memory is full. Scripts pass such an error on in their own error. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /(?:^|-)OOM\b/.test(error.message)
}

/** [REDIS-2] Asks Redis for its memory every few seconds, from now on until it is cancelled. */
export function watchMemory(options: {
  readonly link: RedisLink
  readonly clock: Clock
  onMemory(memory: RedisMemory): void
  onError(error: unknown): void
}): Timer {
  const { link, clock, onMemory, onError } = options
  return every(
    clock,
    clusterLimits.memorySampleMs,
    async () => {
      const askedAt = clock.monotonic()
      const memory = await memoryOf(link)
      onMemory({ ...memory, latencyMs: clock.monotonic() - askedAt })
    },
    onError,
  )
}

async function memoryOf({ client, bounded }: RedisLink): Promise<Memory> {
  const masters = client instanceof Cluster ? client.nodes('master') : [client]
  const texts = await bounded('asking for the memory', Promise.all(masters.map((master) => master.info('memory'))))
  const [fullest] = texts.map(parseMemory).sort((a, b) => fill(b) - fill(a))
  if (fullest === undefined) throw new Error('Redis Cluster has no master')
  return fullest
}

/** Parses the reply of `INFO memory`. */
function parseMemory(info: string): Memory {
  const field = (name: string): string => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? ''
  return {
    usedBytes: Number(field('used_memory')),
    maxBytes: Number(field('maxmemory')),
    policy: field('maxmemory_policy'),
  }
}

/** The share of the memory that is used; 0 to 1. Masters without a bound are compared by their bytes. */
function fill({ usedBytes, maxBytes }: Pick<Memory, 'usedBytes' | 'maxBytes'>): number {
  return usedBytes / (maxBytes || Number.MAX_SAFE_INTEGER)
}

/** [HEALTH-1] Sentences for operators about the memory of Redis. None when it is unknown. */
export function memoryTroubles(memory: Memory | undefined): string[] {
  if (memory === undefined) return []
  const { usedBytes, maxBytes, policy } = memory
  if (maxBytes === 0) return ['Redis has no maxmemory, so it may grow until the system ends it.']
  if (policy !== 'noeviction')
    return [`Redis has the maxmemory-policy ${policy}, so it may drop sessions and commands. Set noeviction.`]
  if (fill(memory) < clusterLimits.memoryTroubleShare) return []
  const percent = Math.round(fill(memory) * 100)
  return [
    `Redis uses ${percent} % of its ${megabytes(maxBytes)} MB (${megabytes(usedBytes)} MB). When it is full, commands are refused as overloaded.`,
  ]
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}
