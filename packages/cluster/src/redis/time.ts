import { type Clock, every } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { ClusterTime } from '../ports.ts'
import { slewedTime } from '../slewed-time.ts'
import type { RedisLink } from './connect.ts'
import { runScript } from './scripts.ts'

export interface RedisClusterTimeOptions {
  readonly link: RedisLink
  readonly clock: Clock
  onError(error: unknown, doing: string): void
}

/**
 * The cluster's wall time, sampled from Redis: [TIME-1]. While Redis is away, time continues from the last sample.
 * @throws Error when the first sample fails.
 */
export async function redisClusterTime(options: RedisClusterTimeOptions): Promise<ClusterTime> {
  const { link, clock } = options
  const time = slewedTime(clock)

  const sampleOnce = async (): Promise<{ roundTripMs: number; offsetMs: number }> => {
    const sentAt = clock.monotonic()
    const asking = runScript(link.client, 'time', [keys.time], [])
    const [seconds, micros] = (await link.bounded('asking for the time', asking)) as [string, string]
    const roundTripMs = clock.monotonic() - sentAt
    // Redis read its clock at some moment in between. Assuming the middle is wrong by at most half the round trip.
    return { roundTripMs, offsetMs: Number(seconds) * 1000 + Number(micros) / 1000 - (sentAt + roundTripMs / 2) }
  }
  const sample = async (): Promise<void> => {
    let best = await sampleOnce()
    for (let i = 1; i < clusterLimits.timeSamples; i++) {
      const next = await sampleOnce()
      if (next.roundTripMs < best.roundTripMs) best = next
    }
    time.sampled(best.offsetMs)
  }

  await sample()
  const timer = every(clock, clusterLimits.timeSampleMs, sample, (error) => options.onError(error, 'sampling the time'))
  return { now: time.now, skewMs: time.skewMs, stop: () => timer.cancel() }
}
