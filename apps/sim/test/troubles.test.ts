import type { Published } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { metricValue, runningRig, topology } from './support/sim-rig.ts'

const lane = laneOf(partitionOf('ada', topology.partitions), topology.lanes)

/** A record that is away for commits while the test says so. */
function awayForCommits() {
  let away = false
  return {
    set(to: boolean): void {
      away = to
    },
    faults: (inner: Store): Pick<Store, 'commit'> => ({
      commit: (of, batch) => (away ? Promise.reject(new StoreError('MySQL is away', true)) : inner.commit(of, batch)),
    }),
  }
}

test('[HEALTH-1] a lane that has not been able to commit for 10 s is shown, and not any more once it commits', async () => {
  const record = awayForCommits()
  const { clock, one, begin } = await runningRig(record.faults)
  const [ada] = await begin('ada')
  expect(one.sim.troubles()).toEqual([])
  record.set(true)
  await ada.command('speed', 500)
  await clock.run(simLimits.laneFailsMs - 1000)
  expect(one.sim.troubles()).toEqual([])
  await clock.run(3000)
  expect(one.sim.troubles()).toEqual([`Lane ${lane} has not been able to commit for 12 s.`])
  expect(await metricValue(one.metrics.sim.failingLanes)).toBe(1)
  record.set(false)
  await clock.run(simLimits.retryMsMax + 2000)
  expect(one.sim.troubles()).toEqual([])
  expect(await metricValue(one.metrics.sim.failingLanes)).toBe(0)
})

test('a lane is not shown any more when the entries that it failed to commit are gone', async () => {
  const record = awayForCommits()
  const { clock, server, one, begin } = await runningRig(record.faults)
  const [ada] = await begin('ada')
  record.set(true)
  await ada.command('speed', 500)
  await clock.run(10)
  server.stop()
  server.start('empty')
  record.set(false)
  await clock.run(simLimits.laneQuietMs + 3000)
  expect(one.sim.troubles()).toEqual([])
})

test('[HEALTH-1] an entry that takes no effect because of a bug is shown and counted', async () => {
  const { clock, one, edge, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  // An edge refuses a message of the wrong form. Here it stands for a bug.
  await ada.command('characterSetup', null)
  await clock.run(60_000)
  expect(one.sim.troubles()).toEqual([expect.stringMatching(/1 entry was left without effect.* 60 s ago/)])
  expect(await metricValue(one.metrics.sim.quarantinedCommands)).toBe(1)
  expect(one.sim.ready().ok).toBe(true)
})

test.each([{ publish: 'hangs' }, { publish: 'fails' }])(
  '[HEALTH-1] an edge whose frames Redis does not take is shown: publishing $publish',
  async ({ publish }) => {
    let away = false
    const failing = (): Promise<Published> =>
      publish === 'hangs' ? new Promise(() => undefined) : Promise.reject(new Error('Redis is away'))
    const { clock, one, begin, edge } = await runningRig(undefined, ({ streams }) => ({
      streams: { publish: (to, data) => (away ? failing() : streams.publish(to, data)) },
    }))
    const [ada] = await begin('ada')
    await clock.run(simLimits.publishStallMs)
    expect(one.sim.troubles()).toEqual([])
    away = true
    await ada.command('speed', 500)
    await clock.run(simLimits.publishStallMs + 3000)
    expect(one.sim.troubles()).toEqual([`Redis has not taken the frames for ${edge.id} for 5 s.`])
    expect(await metricValue(one.metrics.sim.publishStallMs)).toBeGreaterThan(simLimits.publishStallMs)
    if (publish === 'hangs') return
    away = false
    await clock.run(simLimits.publishRetryMs)
    expect(one.sim.troubles()).toEqual([])
  },
)
