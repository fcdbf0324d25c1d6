import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { ClusterTime } from '../ports.ts'
import { sampledTime } from '../sampled-time.ts'
import type { TimeSource } from '../time-source.ts'
import type { RedisLink } from './connect.ts'
import { runScript } from './scripts.ts'

export interface RedisClusterTimeOptions extends Omit<TimeSource, 'sample'> {
  readonly link: RedisLink
}

/**
 * The cluster's wall time, sampled from Redis: [TIME-1]. While Redis is away, time continues from the last sample.
 * @throws Error when the first sample fails.
 */
export function redisClusterTime({ link, ...source }: RedisClusterTimeOptions): Promise<ClusterTime> {
  const { clock } = source

  const sampleOnce = async (): Promise<{ roundTripMs: number; offsetMs: number }> => {
    const sentAt = clock.monotonic()
    const asking = runScript(link.client, 'time', [keys.time], [])
    const [seconds, micros] = (await link.bounded('asking for the time', asking)) as [string, string]
    const roundTripMs = clock.monotonic() - sentAt
    // Redis read its clock at some moment in between. Assuming the middle is wrong by at most half the round trip.
    return { roundTripMs, offsetMs: Number(seconds) * 1000 + Number(micros) / 1000 - (sentAt + roundTripMs / 2) }
  }

  return sampledTime({
    ...source,
    async sample() {
      let best = await sampleOnce()
      for (let i = 1; i < clusterLimits.timeSamples; i++) {
        const next = await sampleOnce()
        if (next.roundTripMs < best.roundTripMs) best = next
      }
      return best.offsetMs
    },
  })
}
