import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { AppendRequest, AppendResult } from '../ports.ts'
import type { RedisLink } from './connect.ts'
import { isOutOfMemory } from './memory.ts'
import { runScript } from './scripts.ts'

export interface AppendCallsOptions {
  readonly link: RedisLink
  readonly clock: Clock
  /** The run of the server that answers now. */
  readonly runOf: () => Promise<string>
}

interface Waiting {
  readonly request: AppendRequest
  readonly resolve: (result: AppendResult) => void
  readonly reject: (error: unknown) => void
}

type Reply = readonly ['appended' | 'rate_limited' | 'overloaded', string | number]

/**
 * Appends to the streams of lanes, many entries in a call: those that arrive in one turn of the event loop, or while a call to the lane is
 * under way. [CMD-2] One call to a lane is under way at a time, so a repeat or a redirect in the transport cannot change the order of entries.
 */
export function appendCalls(options: AppendCallsOptions): (request: AppendRequest) => Promise<AppendResult> {
  const lanes = new Map<number, Waiting[]>()

  const sendAll = async (lane: number, waiting: Waiting[]): Promise<void> => {
    while (waiting.length > 0) await send(options, waiting.splice(0, clusterLimits.appendsPerCallMax))
    lanes.delete(lane)
  }
  return (request) => {
    const { lane, limit, backlogMax } = request
    assert(backlogMax > 0, '[CMD-7] every backlog has a limit')
    assert(!limit || (limit.perMinute > 0 && limit.burst > 0), 'a rate limit is positive')
    return new Promise((resolve, reject) => {
      const waiting = lanes.get(lane)
      if (waiting !== undefined) return waiting.push({ request, resolve, reject })
      const first = [{ request, resolve, reject }]
      lanes.set(lane, first)
      return options.clock.after(0, () => void sendAll(lane, first))
    })
  }
}

async function send({ link, runOf }: AppendCallsOptions, waiting: readonly Waiting[]): Promise<void> {
  try {
    const run = await link.bounded('asking for the run of Redis', runOf())
    const wanted = waiting.filter(({ request, resolve }) => {
      const isLost = request.run !== undefined && request.run !== run
      if (isLost) resolve({ outcome: 'lost' })
      return !isLost
    })
    if (wanted.length === 0) return
    const names = wanted.flatMap(({ request: { lane, partition, limit } }) => [
      keys.commands(lane, partition),
      keys.rateLimit(lane, limit?.player ?? ''),
    ])
    const args = wanted.flatMap(({ request: { data, backlogMax, limit } }) => [
      ...[data, backlogMax],
      ...[limit?.perMinute ?? 0, limit?.burst ?? 0, limit?.cost ?? 1],
    ])
    const calling = runScript(link.client, 'append', names, args)
    const replies = (await link.bounded('appending commands', calling).catch(refusedForMemory)) as readonly Reply[]
    for (const [i, { resolve }] of wanted.entries()) resolve(resultOf(replies[i] ?? ['overloaded', 0], run))
  } catch (error) {
    // Those that have been resolved already are not changed by this.
    for (const { reject } of waiting) reject(error)
  }
}

function resultOf([outcome, value]: Reply, run: string): AppendResult {
  if (outcome === 'appended') return { outcome, id: String(value), run }
  if (outcome === 'rate_limited') return { outcome, retryAfterMs: Number(value) }
  return { outcome, backlog: Number(value) }
}

/** [REDIS-2] Redis has no memory for new entries. Trimmed streams make room again, so this is like full streams. */
function refusedForMemory(error: unknown): readonly Reply[] {
  if (isOutOfMemory(error)) return []
  throw error
}
