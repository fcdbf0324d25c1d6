import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { metricValue, runningRig, topology } from './support/sim-rig.ts'

test('[OPS-6] the backlog is what a sim has not processed yet, also of streams that it has taken over', async () => {
  let hold = false
  const held: (() => void)[] = []
  const rig = await runningRig((store) => ({
    async loadMany(ids, version) {
      if (hold) await new Promise<void>((resolve) => held.push(resolve))
      return store.loadMany(ids, version)
    },
  }))
  const { clock, one, streams, begin, player, edge } = rig
  const [ada] = await begin('ada')
  await ada.command('speed', 1)
  await clock.run(2 * simLimits.reconcileMs)
  const partition = partitionOf('ada', topology.partitions)
  const inStream = await streams.backlog(laneOf(partition, topology.lanes), [partition])
  // Its processed entries are fewer than are trimmed at once.
  expect(inStream.get(partition)).toBeGreaterThan(0)
  expect(await metricValue(one.metrics.sim.backlog)).toBe(0)

  hold = true
  await player('bob', edge.id).connect()
  await clock.run(2 * simLimits.reconcileMs)
  expect(await metricValue(one.metrics.sim.backlog)).toBe(1)
  hold = false
  for (const go of held) go()

  const two = await rig.addSim('two')
  await one.crash()
  await clock.run(10_000)
  expect(two.holds()).toContain(partition)
  expect((await streams.backlog(laneOf(partition, topology.lanes), [partition])).get(partition)).toBeGreaterThan(0)
  expect(await metricValue(two.metrics.sim.backlog)).toBe(0)
})
