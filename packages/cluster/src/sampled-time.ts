import { every } from '@lifegrid/base/clock'
import { doubtedSamples } from './doubted-samples.ts'
import { firstOffset } from './first-offset.ts'
import { clusterLimits } from './limits.ts'
import type { ClusterTime } from './ports.ts'
import { type SlewedTime, slewedTime } from './slewed-time.ts'
import type { TimeSource } from './time-source.ts'

/**
 * The cluster's wall time: [TIME-1], [TIME-2]. While the source does not answer, time continues from the last sample.
 * @throws Error when the first sample fails.
 */
export async function sampledTime(source: TimeSource): Promise<ClusterTime> {
  const { clock, onError } = source
  const time = slewedTime(clock, await firstOffset(source))
  const samples = doubtedSamples(clock)
  let isDoubtReported = false

  const sample = async (): Promise<void> => {
    const offset = await source.sample()
    const verdict = samples.judge(offset, time.offsetMs())
    if (verdict === 'doubted' && !isDoubtReported)
      onError(new Error(doubt(offset - time.offsetMs())), 'sampling the time')
    isDoubtReported = verdict === 'doubted'
    if (verdict === 'believed') time.slewTo(offset)
    if (verdict === 'confirmed') await correct(source, time, offset)
  }

  const timer = every(clock, clusterLimits.timeSampleMs, sample, (error) => onError(error, 'sampling the time'))
  return {
    now: time.now,
    // Adding 0 turns -0 into 0.
    skewMs: () => Math.round(clock.now() - clock.monotonic() - time.offsetMs()) + 0,
    stop: () => timer.cancel(),
  }
}

/**
 * Corrects the time after a confirmed jump: in one step if the node's own clock agrees, or if the record does because other nodes have
 * stepped; otherwise gradually.
 */
async function correct({ clock, recordedAt }: TimeSource, time: SlewedTime, offset: number): Promise<void> {
  const agrees = (wallMs: number): boolean => Math.abs(wallMs - clock.monotonic() - offset) <= clusterLimits.timeDoubtMs
  if (agrees(clock.now())) return time.stepTo(offset)
  // Before the record is asked, so that the time is corrected even if it does not answer.
  time.slewTo(offset)
  const recorded = await recordedAt?.()
  if (recorded !== undefined && recorded > 0 && agrees(recorded)) time.stepTo(offset)
}

function doubt(ms: number): string {
  return `[TIME-2] the cluster's clock has jumped by ${Math.round(ms)} ms: not believed until more samples confirm it`
}
