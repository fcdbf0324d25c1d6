import { sleep } from '@lifegrid/base/clock'
import { type DoubtedSamples, doubtedSamples } from './doubted-samples.ts'
import { clusterLimits } from './limits.ts'
import type { TimeSource } from './time-source.ts'

/**
 * [TIME-2] The offset with which a node starts: cluster wall time − monotonic time, in ms. If the source's clock and the node's own differ,
 * the record decides: the right time is a little later than the newest time in it. If the record cannot decide, the node waits until the
 * source's clock has kept the same offset for a while. A node without a record believes the source.
 */
export async function firstOffset(source: TimeSource): Promise<number> {
  const { clock, recordedAt, onError } = source
  const own = (): number => clock.now() - clock.monotonic()
  const sampled = await source.sample()
  if (recordedAt === undefined || isNear(sampled, own())) return sampled
  const recorded = await recordedAt()
  if (recorded === 0) return sampled
  const newest = recorded - clock.monotonic()
  if (follows(sampled, newest)) return sampled
  onError(new Error(differs(sampled - own())), 'sampling the time')
  const isBehind = sampled < newest - clusterLimits.timeDoubtMs
  if (follows(own(), newest) || (isBehind && own() >= newest)) return own()
  const samples = doubtedSamples(clock)
  samples.judge(sampled, own())
  return confirmed(source, samples, own)
}

/** Samples until the source's clock agrees with the node's own, or has kept the same offset for long enough. */
async function confirmed(source: TimeSource, samples: DoubtedSamples, own: () => number): Promise<number> {
  for (;;) {
    await sleep(source.clock, clusterLimits.timeSampleMs)
    const sampled = await source.sample()
    if (samples.judge(sampled, own()) !== 'doubted') return sampled
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= clusterLimits.timeDoubtMs
}

/** Whether the offset is plausible for a cluster that runs or has just stopped: the newest time in its record, or a little later. */
function follows(offset: number, newest: number): boolean {
  return offset >= newest - clusterLimits.timeDoubtMs && offset <= newest + clusterLimits.timeRecordMs
}

function differs(ms: number): string {
  return `[TIME-2] the cluster's clock and this node's differ by ${Math.round(ms)} ms, and the record does not confirm the cluster's`
}
