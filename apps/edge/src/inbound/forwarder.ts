import { sleep } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { backoffMs } from '@lifegrid/base/random'
import type { AppendRequest, AppendResult } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'

/**
 * What became of an entry. `failed`: the stream could not be reached in time, and whether the entry is in it is not known. `cut`: its
 * connection's `connect` was refused, so nothing else of it may enter the stream.
 */
export type Forwarded = AppendResult | { readonly outcome: 'failed' } | { readonly outcome: 'cut' }

/** Entries of one connection that are under way or wait, and the end of the row: they enter the stream one after the other. */
export interface Chain {
  pending: number
  /** The `connect` was refused and is not in the stream: to sims the connection has never been there. */
  cut: boolean
  tail: Promise<void>
}

export function newChain(): Chain {
  return { pending: 0, cut: false, tail: Promise.resolve() }
}

/**
 * [CMD-2] Appends to the stream of the player's partition. Entries of one connection go one after the other, so that their order does
 * not depend on how the transport repeats or redirects; entries of different connections share the pipeline.
 */
export interface Forwarder {
  /** A player's command: counts against the shared rate limit and the backlog's bound. Undefined when too much is under way here already. */
  command(chain: Chain, entry: InboundEntry): Promise<Forwarded> | undefined
  /** A `connect`: counts against a shared rate limit of its own, for each is journalled. Tried again, unless there are too many. */
  connect(chain: Chain, entry: InboundEntry): Promise<Forwarded>
  /** `disconnect`, `resync`: not rate-limited, and tried again. */
  lifecycle(chain: Chain, entry: InboundEntry, attemptsMax: number): Promise<Forwarded>
}

export function forwarder(ctx: EdgeContext): Forwarder {
  const { clock, random, streams, settings, metrics } = ctx
  let pending = 0

  const commandLimit = (player: string): Limit => ({
    player,
    perMinute: settings.commandsPerMinute,
    burst: settings.commandBurst,
  })
  // No player's id has a full stop, so that this is nobody's bucket of commands.
  const connectLimit = (player: string): Limit => ({
    player: `connect.${player}`,
    perMinute: settings.connectsPerMinute,
    burst: settings.connectBurst,
  })

  const append = async (entry: InboundEntry, limit?: Limit): Promise<Forwarded> => {
    const partition = partitionOf(entry.player, settings.partitions)
    const appending = streams.append({
      lane: laneOf(partition, settings.lanes),
      partition,
      data: JSON.stringify(entry),
      backlogMax: settings.backlogMax * (entry.kind === 'command' ? 1 : edgeLimits.lifecycleBacklogFactor),
      ...(limit && { limit }),
    })
    try {
      return await withDeadline(clock, edgeLimits.appendDeadlineMs, `appending a ${entry.kind}`, appending)
    } catch (error) {
      metrics.edge.appendFailures.inc({ kind: entry.kind })
      ctx.logger.warn({ err: error, kind: entry.kind, partition }, 'append failed')
      return { outcome: 'failed' }
    }
  }

  const persist = async (entry: InboundEntry, attemptsMax: number, limit?: Limit): Promise<Forwarded> => {
    for (let attempt = 1; ; attempt++) {
      const result = await append(entry, limit)
      if (result.outcome === 'appended' || attempt >= attemptsMax) return result
      // An earlier attempt may be in the stream, so that only the first one's refusal says that nothing is.
      if (result.outcome === 'rate_limited') return attempt === 1 ? result : { outcome: 'failed' }
      await sleep(clock, backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs))
    }
  }

  const enqueue = (chain: Chain, task: () => Promise<Forwarded>): Promise<Forwarded> => {
    pending++
    chain.pending++
    metrics.edge.pendingAppends.set(pending)
    const done = chain.tail
      .then(() => (chain.cut ? { outcome: 'cut' as const } : task()))
      .finally(() => {
        pending--
        chain.pending--
        metrics.edge.pendingAppends.set(pending)
      })
    chain.tail = done.then(ignore, ignore)
    return done
  }

  return {
    command(chain, entry) {
      if (pending >= edgeLimits.pendingMax || chain.pending >= edgeLimits.pendingPerConnectionMax) return undefined
      return enqueue(chain, () => append(entry, commandLimit(entry.player)))
    },
    connect: (chain, entry) =>
      enqueue(chain, async () => {
        const result = await persist(entry, edgeLimits.connectAttemptsMax, connectLimit(entry.player))
        if (result.outcome === 'rate_limited') chain.cut = true
        return result
      }),
    lifecycle: (chain, entry, attemptsMax) => enqueue(chain, () => persist(entry, attemptsMax)),
  }
}

type Limit = NonNullable<AppendRequest['limit']>

/** The chain goes on whatever became of one entry; whoever enqueued it has been told. */
function ignore(): void {}
