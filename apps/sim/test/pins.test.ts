import { describe, expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { pins } from '../src/ownership/pins.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { runningRig, topology } from './support/sim-rig.ts'

test('[MOVE-4] a pinned partition moves under load to its sim and stays there, and nothing is lost or refused', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const players = await begin(...Array.from({ length: 8 }, (_, i) => `p${i}`))
  const two = await addSim('two')
  await clock.run(3000)
  const before = { one: one.holds(), two: two.holds() }
  const epochs = new Map((await store.owners()).map(({ partition, epoch }) => [partition, epoch]))
  const sent: string[] = []
  const play = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      for (const each of players) sent.push(await each.command('speed', round % 2 === 0 ? 500 : 1000))
      await clock.run(100)
    }
  }
  await play(2)
  for (const partition of before.one) expect(two.sim.pin(partition).ok).toBe(true)
  await play(20)
  expect(one.holds()).toEqual([])
  expect(two.holds()).toHaveLength(topology.partitions)
  // Each moved once, and the others not at all.
  for (const { partition, epoch } of await store.owners()) {
    expect(epoch - (epochs.get(partition) ?? 0)).toBe(before.one.includes(partition) ? 1 : 0)
  }
  for (const partition of before.one) expect(two.sim.unpin(partition).ok).toBe(true)
  await play(20)
  expect(one.holds()).toEqual(before.one)
  await clock.run(3000)
  const acked = players.flatMap((each) => each.heard('ack').map(({ body }) => body.replyTo as string))
  expect(sent.filter((id) => acked.filter((other) => other === id).length !== 1)).toEqual([])
  expect(players.flatMap((each) => each.heard('error'))).toEqual([])
  for (const each of players) expect(sequenceProblems(each.heard())).toEqual([])
})

test('[MOVE-4] a pin does nothing while its sim drains, and after its end', async () => {
  const { clock, one, addSim } = await runningRig()
  const two = await addSim('two')
  await clock.run(3000)
  const partition = one.holds()[0] as number
  expect(two.sim.pin(partition).ok).toBe(true)
  await clock.run(1000)
  expect(two.holds()).toContain(partition)
  two.sim.drain({ deadlineMs: 60_000 })
  await clock.run(3000)
  expect(one.holds()).toHaveLength(topology.partitions)
  expect(two.sim.pin(partition)).toMatchObject({ ok: false, error: expect.stringContaining('draining') })
  two.sim.undrain()
  await clock.run(3000)
  expect(two.holds()).toContain(partition)
  await two.crash()
  await clock.run(5000)
  expect(one.holds()).toHaveLength(topology.partitions)
})

describe('pins', () => {
  const held = (partitions: number) =>
    pins({ partitions, now: () => 7, draining: () => false, onChange: () => undefined })

  test('[MOVE-4] refuses a partition that does not exist, one that is not pinned, and more than the bound', () => {
    const all = held(simLimits.pinsMax + 1)
    for (const partition of [-1, 0.5, Number.NaN, simLimits.pinsMax + 1]) {
      expect(all.pin(partition)).toMatchObject({ ok: false, error: expect.stringContaining('There is no partition') })
    }
    expect(all.release(0)).toMatchObject({ ok: false, error: 'Partition 0 is not pinned to this sim.' })
    for (let partition = 0; partition < simLimits.pinsMax; partition++) expect(all.pin(partition).ok).toBe(true)
    expect(all.pin(0).ok).toBe(true)
    expect(all.list()).toHaveLength(simLimits.pinsMax)
    expect(all.pin(simLimits.pinsMax).ok).toBe(false)
    expect(all.release(0).ok).toBe(true)
    expect(all.pin(simLimits.pinsMax).ok).toBe(true)
  })
})
