import type { Mutant } from '../mutant.ts'

/** Faults in the cluster's time, and in how the lives follow it. */

const sampled = 'packages/cluster/test/sampled-time.test.ts'
const slewed = 'packages/cluster/test/slewed-time.test.ts'
const time = 'apps/sim/test/time.test.ts'
const watermark = 'apps/sim/test/watermark.test.ts'

export const timeMutants: readonly Mutant[] = [
  {
    file: 'packages/cluster/src/doubted-samples.ts',
    fault: 'one sample is enough to believe a jump',
    text: "if (samples < timeConfirmSamples || clock.monotonic() - firstAt < timeConfirmMs) return 'doubted'",
    replacement: '',
    test: { file: sampled, name: '[TIME-2] does not believe a clock that is wrong for some seconds' },
  },
  {
    file: 'packages/cluster/src/doubted-samples.ts',
    fault: 'samples that differ confirm each other',
    text: 'if (samples === 0 || Math.abs(offsetMs - firstMs) > clusterLimits.timeAgreeMs) {',
    replacement: 'if (samples === 0) {',
    test: { file: sampled, name: '[TIME-2] never believes samples that do not agree with each other' },
  },
  {
    file: 'packages/cluster/src/sampled-time.ts',
    fault: 'a confirmed jump is stepped to even if the clock of the node disagrees',
    text: 'if (agrees(clock.now())) return time.stepTo(offset)',
    replacement: 'return time.stepTo(offset)',
    test: { file: sampled, name: '[TIME-2] slews towards a confirmed jump that only the source has made' },
  },
  {
    file: 'packages/cluster/src/first-offset.ts',
    fault: 'a node that starts believes the first sample',
    text: 'if (recordedAt === undefined || isNear(sampled, own())) return sampled',
    replacement: 'if (recordedAt === undefined || sampled !== own()) return sampled',
    test: { file: sampled, name: '[TIME-2] starts from its own clock when the record agrees' },
  },
  {
    file: 'packages/cluster/src/slewed-time.ts',
    fault: 'the time is corrected too fast',
    text: 'const slewMax = 0.02',
    replacement: 'const slewMax = 0.1',
    test: { file: slewed, name: '[TIME-1] reaches the right time at a pace of 2 %' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/steady-time.ts',
    fault: 'player time may fall',
    text: 'if (followed >= last) {',
    replacement: 'if (last > 0) {',
    test: { file: time, name: '[TIME-3] [TIME-4] back on every node' },
  },
  {
    file: 'apps/sim/src/lives/steady-time.ts',
    fault: 'a life that is far ahead stands still',
    text: 'if (slow) last += passed * slowRate',
    replacement: '',
    test: { file: time, name: '[TIME-2] [TIME-4] together with all others is believed' },
  },
  {
    file: 'apps/sim/src/lives/steady-time.ts',
    fault: 'a life stands still when its time is nearly reached',
    text: 'if (wasAhead > simLimits.toldLeadMs) slow = true',
    replacement: 'slow = wasAhead > simLimits.toldLeadMs',
    test: { file: time, name: '[TIME-4] a life whose owner died with a clock that is three seconds ahead' },
  },
  {
    file: 'apps/sim/src/lives/wake-timers.ts',
    fault: 'a step of the time is not noticed',
    text: 'if (hasStepped) planned = dueNow(planned, now)',
    replacement: '',
    test: { file: time, name: '[TIME-2] [TIME-4] together with all others is believed' },
  },
  {
    file: 'apps/sim/src/lives/restore-life.ts',
    fault: 'a life that is far ahead in the record waits for its partition',
    text: 'at > time.now() + simLimits.toldLeadMs ? steadyTime(clock, time.now, at) : time',
    replacement: 'at > 0 || clock ? time : steadyTime(clock, time.now, at)',
    test: { file: time, name: '[TIME-4] a life that is far ahead of its partition in the record' },
  },
  {
    file: 'apps/sim/src/lane/owned-partition.ts',
    fault: 'a new owner does not start from the watermark',
    text: 'steadyTime(clock, cluster.now, toldAt)',
    replacement: 'steadyTime(clock, cluster.now, 0)',
    test: { file: time, name: '[TIME-3] [TIME-4] back on every node' },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: 'a frame does not wait for the watermark',
    text: 'Math.max(self.batch, watermark)',
    replacement: 'self.batch',
    test: { file: time, name: '[TIME-3] times after it are told only when a later one is committed' },
  },
  {
    file: 'apps/sim/src/commit/watermark.ts',
    fault: 'a release leaves the lead in the record',
    text: 'state.isClosed ? state.told : state.promised',
    replacement: 'state.promised',
    test: { file: time, name: '[TIME-3] an orderly release sets it to exactly the latest time told' },
  },
  {
    file: 'apps/sim/src/commit/watermark.ts',
    fault: 'clients are told more after the release',
    text: 'if (state.isClosed) return Number.POSITIVE_INFINITY',
    replacement: '',
    test: { file: watermark, name: '[TIME-3] of a released partition' },
  },
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: 'the watermark does not cover the journal',
    text: 'self.watermark.cover(self.life.at, batch)',
    replacement: '',
    test: { file: time, name: '[TIME-3] is no earlier than any entry of the journal' },
  },
  {
    file: 'apps/sim/src/commit/commit-suspects.ts',
    fault: 'the commit of a watermark ends the search for a refused entry',
    text: 'if (!hasEntries && refusalsInARow > 0) return',
    replacement: '',
    test: {
      file: 'apps/sim/test/sim-commits.test.ts',
      name: '[GATE-2] after a number of entries without a refusal',
    },
  },
]
