import { expect, test } from 'vitest'
import { heldCommits } from './support/held-commits.ts'
import { runningRig } from './support/sim-rig.ts'

test('[OPS-10] a sim remembers when a command was read, applied and committed, and nothing of the commit before it', async () => {
  const commits = heldCommits()
  const { clock, one, begin } = await runningRig(commits.faults)
  const [ada] = await begin('ada')
  commits.hold()
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(one.sim.trace(id).map(({ hop }) => hop)).toEqual(['read by the sim', 'applied by the sim'])
  commits.release()
  await clock.run(50)
  const hops = one.sim.trace(id)
  expect(hops.map(({ hop }) => hop)).toEqual(['read by the sim', 'applied by the sim', 'committed by the sim'])
  expect(hops.every(({ player }) => player === 'ada')).toBe(true)
  expect((hops[2]?.at ?? 0) - (hops[0]?.at ?? 0)).toBeGreaterThanOrEqual(250)
})
