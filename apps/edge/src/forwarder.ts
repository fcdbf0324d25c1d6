import { sleep } from '@lifegrid/base/clock'
import { backoffMs } from '@lifegrid/base/random'
import type { AppendResult } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { EdgeContext } from './edge-context.ts'
import { edgeLimits } from './limits.ts'
import { withDeadline } from './with-deadline.ts'

/** What became of an entry. `failed`: the stream could not be reached in time, and whether the entry is in it is not known. */
export type Forwarded = AppendResult | { readonly outcome: 'failed' }

/** Entries of one connection that are under way or wait, and the end of the row: they enter the stream one after the other. */
export interface Chain {
  pending: number
  tail: Promise<void>
}

export function newChain(): Chain {
  return { pending: 0, tail: Promise.resolve() }
}

/**
 * [CMD-2] Appends to the stream of the player's partition. Entries of one connection go one after the other, so that their order does
 * not depend on how the transport repeats or redirects; entries of different connections share the pipeline.
 */
export interface Forwarder {
  /** A player's command: counts against the shared rate limit and the backlog's bound. Undefined when too much is under way here already. */
  command(chain: Chain, entry: InboundEntry): Promise<Forwarded> | undefined
  /** `connect`, `disconnect`, `resync`: not rate-limited, and tried again. */
  lifecycle(chain: Chain, entry: InboundEntry, attemptsMax: number): Promise<Forwarded>
}

export function forwarder(ctx: EdgeContext): Forwarder {
  const { clock, random, streams, settings, metrics } = ctx
  let pending = 0

  const append = async (entry: InboundEntry, limited: boolean): Promise<Forwarded> => {
    const partition = partitionOf(entry.player, settings.partitions)
    const { commandsPerMinute: perMinute, commandBurst: burst } = settings
    const appending = streams.append({
      lane: laneOf(partition, settings.lanes),
      partition,
      data: JSON.stringify(entry),
      backlogMax: settings.backlogMax * (limited ? 1 : edgeLimits.lifecycleBacklogFactor),
      ...(limited ? { limit: { player: entry.player, perMinute, burst } } : undefined),
    })
    try {
      return await withDeadline(clock, appending, edgeLimits.appendDeadlineMs)
    } catch (error) {
      metrics.edge.appendFailures.inc({ kind: entry.kind })
      ctx.logger.warn({ err: error, kind: entry.kind, partition }, 'append failed')
      return { outcome: 'failed' }
    }
  }

  const persist = async (entry: InboundEntry, attemptsMax: number): Promise<Forwarded> => {
    for (let attempt = 1; ; attempt++) {
      const result = await append(entry, false)
      if (result.outcome === 'appended' || attempt >= attemptsMax) return result
      await sleep(clock, backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs))
    }
  }

  const enqueue = (chain: Chain, task: () => Promise<Forwarded>): Promise<Forwarded> => {
    pending++
    chain.pending++
    metrics.edge.pendingAppends.set(pending)
    const done = chain.tail.then(task).finally(() => {
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
      return enqueue(chain, () => append(entry, true))
    },
    lifecycle: (chain, entry, attemptsMax) => enqueue(chain, () => persist(entry, attemptsMax)),
  }
}

/** The chain goes on whatever became of one entry; whoever enqueued it has been told. */
function ignore(): void {}
