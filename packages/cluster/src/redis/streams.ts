import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { openReaders } from '../open-readers.ts'
import type { ForgottenPlace, Published, Streams } from '../ports.ts'
import { nextStreamId } from '../stream-id.ts'
import { appendCalls } from './append-calls.ts'
import type { RedisLink } from './connect.ts'
import { forgetEntries } from './forget-entries.ts'
import { openRedisInbox } from './inbox.ts'
import { openLaneReader } from './lane-reader.ts'
import { runScript } from './scripts.ts'
import { serverRun } from './server-run.ts'

export interface RedisStreamsOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  /** Reports errors that neither a caller nor a reader's `failed` gets. */
  onError(error: unknown, doing: string): void
}

/** {@link Streams} on Redis 7 or later. `close` stops its readers and leaves the link open. */
export function redisStreams(options: RedisStreamsOptions): Streams {
  const { link, clock, random, onError } = options
  const readers = openReaders()
  const runOf = serverRun(link.client, clock)

  return {
    append: appendCalls({ link, clock, runOf }),

    openLane: (lane, reader, events) =>
      readers.track(openLaneReader({ link, clock, random, lane, reader, events, onError })),

    async trim(lane, partition, cursor) {
      if (cursor === '0') return
      const [ms, seq = '0'] = cursor.split('-') as [string, string?]
      const trimming = runScript(link.client, 'trim', [keys.commands(lane, partition)], [ms, seq, nextStreamId(cursor)])
      await link.bounded('trimming a stream', trimming)
    },

    forget: (place) => forget(link, place),

    backlog: (lane, partitions) => backlogs(link, lane, partitions),

    lag: (lane, cursors) => lags(link, lane, cursors),

    async publish(edge, data, { beyondBound = false } = {}) {
      const { inboxEntriesMax, inboxBytesMax, inboxTtlMs } = clusterLimits
      const names = [keys.outbound(edge), keys.outboundBytes(edge)]
      const args = [data, inboxEntriesMax, beyondBound ? 0 : inboxBytesMax, inboxTtlMs]
      const publishing = runScript(link.client, 'publish', names, args)
      return (await link.bounded(`publishing to ${edge}`, publishing)) as Published
    },

    async openInbox(edge, events) {
      return readers.track(await openRedisInbox({ link, clock, random, edge, events }))
    },

    close: () => readers.stopAll(),
  }
}

async function forget(link: RedisLink, { lane, partition, limits, mark }: ForgottenPlace): Promise<void> {
  const { client, bounded } = link
  const key = keys.commands(lane, partition)
  for (const player of limits) await bounded('removing a rate limit', client.del(keys.rateLimit(lane, player)))
  await forgetEntries(link, key, mark)
}

async function backlogs(link: RedisLink, lane: number, partitions: readonly number[]): Promise<Map<number, number>> {
  const asking = Promise.all(partitions.map((partition) => link.client.xlen(keys.commands(lane, partition))))
  const lengths = await link.bounded('asking for backlogs', asking)
  return new Map(partitions.map((partition, i) => [partition, lengths[i] as number]))
}

async function lags(link: RedisLink, lane: number, cursors: ReadonlyMap<number, string>): Promise<Map<number, number>> {
  const { lagCountMax } = clusterLimits
  const lag = await backlogs(link, lane, [...cursors.keys()])
  const countable = [...cursors].filter(([partition]) => {
    const backlog = lag.get(partition) ?? 0
    return backlog > 0 && backlog <= lagCountMax
  })
  const counting = countable.map(async ([partition, cursor]) => {
    const after = await link.client.xrange(keys.commands(lane, partition), `(${cursor}`, '+', 'COUNT', lagCountMax)
    lag.set(partition, after.length)
  })
  await link.bounded('counting the entries after the cursors', Promise.all(counting))
  return lag
}
