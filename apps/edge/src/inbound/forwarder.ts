import { sleep } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { backoffMs } from '@lifegrid/base/random'
import type { AppendRequest, AppendResult } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { type ConnectionEntry, traceparentOf } from '@lifegrid/contract/wire/inbound'
import { currentTrace, inTrace } from '@lifegrid/observability/tracing/current-trace'
import type { EdgeContext, EdgeSettings } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { type AppendChain, inChain, pendingIn } from './append-chain.ts'

/**
 * The outcome of one entry. `failed`: the stream could not be reached in time, so it is unknown whether the entry is in
 * it. `cut`: the `connect` of this connection was refused, so the entry was not appended. `lost`: Redis may have lost
 * earlier entries of the connection, so the entry was not appended either.
 */
export type Forwarded = AppendResult | { readonly outcome: 'failed' } | { readonly outcome: 'cut' }

/**
 * [CMD-2] Appends entries to the stream of the player's partition. Entries of one connection are appended
 * in their order, those of different connections concurrently.
 */
export interface Forwarder {
  /**
   * Appends a player's command, unless an earlier one of the connection may be lost: [CMD-10]. It counts against the player's rate limit and the limit of the backlog.
   * @param cost as how many commands it counts: [CMD-13].
   * @returns undefined when too many appends are pending already.
   */
  command(chain: AppendChain, entry: ConnectionEntry, cost: number): Promise<Forwarded> | undefined
  /**
   * Appends a `connect`, with retries while the connection is open: [CONN-4]. It counts against a rate limit of its own, because every
   * `connect` is journalled.
   */
  connect(chain: AppendChain, entry: ConnectionEntry, isOpen: () => boolean): Promise<Forwarded>
  /**
   * Does work that appends nothing, after everything that the connection has sent before is appended. Not done if the connection was refused.
   * @returns undefined when too many appends are pending already.
   */
  inOrder(chain: AppendChain, work: () => Promise<void>): Promise<void> | undefined
  /** Appends a `disconnect` or `resync`, with retries and without a rate limit. */
  lifecycle(chain: AppendChain, entry: ConnectionEntry, attemptsMax: number): Promise<Forwarded>
}

export function forwarder(ctx: EdgeContext): Forwarder {
  const { clock, settings, metrics } = ctx
  let pending = 0

  const isFull = (chain: AppendChain): boolean =>
    pending >= edgeLimits.pendingMax || pendingIn(chain) >= edgeLimits.pendingPerConnectionMax
  const enqueue = async <T>(
    chain: AppendChain,
    kind: 'command' | 'alone',
    append: () => Promise<T>,
  ): Promise<T | { readonly outcome: 'cut' }> => {
    metrics.edge.pendingAppends.set(++pending)
    try {
      return await inChain(chain, kind, append)
    } finally {
      metrics.edge.pendingAppends.set(--pending)
    }
  }

  return {
    command(chain, entry, cost) {
      if (isFull(chain)) return undefined
      return enqueue(chain, 'command', async () => {
        const waitMs = knownWaitMs(chain, cost, clock.monotonic())
        if (waitMs > 0) return { outcome: 'rate_limited', retryAfterMs: waitMs }
        const limit = commandLimit(settings, entry.player, cost)
        const result = await append(ctx, entry, chain.run === undefined ? { limit } : { limit, run: chain.run })
        if (result.outcome === 'rate_limited') chain.limited = { until: clock.monotonic() + result.retryAfterMs, cost }
        return result
      })
    },
    connect: (chain, entry, isOpen) =>
      enqueue(chain, 'alone', async () => {
        const limit = connectLimit(settings, entry.player)
        const result = await appendWithRetries(ctx, entry, edgeLimits.connectAttemptsMax, { limit, isWanted: isOpen })
        if (result.outcome === 'rate_limited') chain.cut = true
        if (result.outcome === 'appended') chain.run = result.run
        return result
      }),
    inOrder(chain, work) {
      if (isFull(chain)) return undefined
      // [OPS-9] Another command of the connection may be what starts it, at the end of its own turn.
      const traceparent = currentTrace()
      return enqueue(chain, 'alone', () => inTrace(traceparent, work)).then(ignore)
    },
    lifecycle: (chain, entry, attemptsMax) => enqueue(chain, 'alone', () => appendWithRetries(ctx, entry, attemptsMax)),
  }
}

/** How long a command of this cost would surely be refused, without asking Redis: a bucket fills only with time. 0 when that is unknown. */
function knownWaitMs({ limited }: AppendChain, cost: number, now: number): number {
  return limited === undefined || cost < limited.cost ? 0 : Math.max(0, limited.until - now)
}

type Limit = NonNullable<AppendRequest['limit']>

function commandLimit(settings: EdgeSettings, player: string, cost: number): Limit {
  return { player, perMinute: settings.commandsPerMinute, burst: settings.commandBurst, cost }
}

/** A player id holds no full stop, so no player's commands share this bucket. */
function connectLimit(settings: EdgeSettings, player: string): Limit {
  return { player: `connect.${player}`, perMinute: settings.connectsPerMinute, burst: settings.connectBurst }
}

async function append(
  ctx: EdgeContext,
  entry: ConnectionEntry,
  conditions: Pick<AppendRequest, 'limit' | 'run'> = {},
): Promise<Forwarded> {
  const { clock, streams, settings, metrics, logger } = ctx
  const partition = partitionOf(entry.player, settings.partitions)
  const appending = streams.append({
    lane: laneOf(partition, settings.lanes),
    partition,
    data: JSON.stringify(entry),
    backlogMax: settings.backlogMax * (entry.kind === 'command' ? 1 : edgeLimits.lifecycleBacklogFactor),
    ...conditions,
  })
  try {
    return await withDeadline(clock, edgeLimits.appendDeadlineMs, `appending a ${entry.kind}`, appending)
  } catch (error) {
    metrics.edge.appendFailures.inc({ kind: entry.kind })
    logger.warn({ err: error, kind: entry.kind, partition, traceparent: traceparentOf(entry) }, 'append failed')
    return { outcome: 'failed' }
  }
}

async function appendWithRetries(
  ctx: EdgeContext,
  entry: ConnectionEntry,
  attemptsMax: number,
  { limit, isWanted = () => true }: { limit?: Limit; isWanted?: () => boolean } = {},
): Promise<Forwarded> {
  const { retryBaseMs, retryCapMs } = edgeLimits
  for (let attempt = 1; ; attempt++) {
    const result = await append(ctx, entry, limit ? { limit } : {})
    if (result.outcome === 'appended' || attempt >= attemptsMax) return result
    // A failed earlier attempt may still be in the stream. Only a refusal at the first attempt proves that nothing is.
    if (result.outcome === 'rate_limited') return attempt === 1 ? result : { outcome: 'failed' }
    await sleep(ctx.clock, backoffMs(ctx.random, attempt, retryBaseMs, retryCapMs))
    if (!isWanted()) return { outcome: 'failed' }
  }
}

function ignore(): void {}
