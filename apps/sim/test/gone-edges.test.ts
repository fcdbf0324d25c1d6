import { laneOf } from '@lifegrid/contract/partition'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { namesWhere, runningRig, topology } from './support/sim-rig.ts'

/** The only partition with players. Its lane marks them as disconnected in the order in which they have connected. */
const home = 1
const lane = laneOf(home, topology.lanes)

/** A sim whose commits take a while, and many players of one partition on an edge that has just died. */
async function crowd() {
  const slow = { ms: 0 }
  const commits: number[] = []
  const rig = await runningRig((store) => ({
    async commit(number, batch) {
      if (number === lane && batch.journal.length > 0) commits.push(batch.journal.length)
      if (slow.ms > 0) await new Promise<void>((resolve) => void rig.clock.after(slow.ms, resolve))
      return store.commit(number, batch)
    },
  }))
  const other = await rig.addEdge('edge-b')
  const names = namesWhere((partition) => partition === home, simLimits.disconnectPlayersMax * 8)
  const players = names.map((name) => rig.player(name, rig.edge.id))
  for (const each of players) await each.connect()
  await rig.clock.run(1000)
  slow.ms = 50
  rig.edge.kill()
  const isMarked = async (name: string): Promise<boolean> =>
    (await rig.store.journal(name)).some(({ type }) => type === 'sys.disconnect')
  /** Runs until the first players are marked as disconnected. */
  async function begun(): Promise<void> {
    for (let i = 0; i < 500 && !(await isMarked(names[0] ?? '')); i++) await rig.clock.run(10)
  }
  return { ...rig, other, names, players, commits, isMarked, begun }
}

test('[LANE-1] while the players of a gone edge are marked as disconnected, a player who comes back is answered and stays connected', async () => {
  const { clock, other, players, names, commits, isMarked, begun } = await crowd()
  const last = players.at(-1)
  if (!last) throw new Error('there are players')
  await begun()
  commits.length = 0
  await last.connect(undefined, other.id)
  const id = await last.setUp()
  for (let i = 0; i < 500 && last.lastAck()?.replyTo !== id; i++) await clock.run(10)
  expect(await isMarked(names.at(-2) ?? '')).toBe(false)
  await clock.run(3000)
  expect(await isMarked(last.id)).toBe(false)
  for (const name of names.slice(0, -1)) expect(await isMarked(name)).toBe(true)
  expect(Math.max(...commits)).toBeLessThanOrEqual(simLimits.disconnectPlayersMax + 2)
})

test('[LANE-1] players of an edge that comes back meanwhile stay connected', async () => {
  const { clock, addEdge, edge, names, isMarked, begun } = await crowd()
  await begun()
  await addEdge(edge.id)
  await clock.run(3000)
  expect(await isMarked(names.at(-1) ?? '')).toBe(false)
})
