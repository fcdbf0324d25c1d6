import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { metricValue, namesWhere, runningRig, topology } from './support/sim-rig.ts'

/** Players of one lane. */
const inLane = (count: number, lane = 1): string[] =>
  namesWhere((partition) => laneOf(partition, topology.lanes) === lane, count)

/** Makes loads of the sim's store fail, and counts them. */
function loads(fails: (players: readonly string[]) => boolean = () => false) {
  const asked: (readonly string[])[] = []
  const faults = (inner: Store): Partial<Store> => ({
    async loadMany(players) {
      // The sim's warm-up asks for no player.
      if (players.join('') !== '') asked.push(players)
      if (players.join('') !== '' && fails(players)) throw new StoreError('the query took too long', true)
      return inner.loadMany(players)
    },
  })
  return { asked, faults }
}

test('[LANE-2] many players who connect at once are loaded a few at a time, and the first are answered before the last are loaded', async () => {
  const { asked, faults } = loads()
  let hold = Promise.resolve()
  const { clock, edge, player } = await runningRig((inner) => ({
    async loadMany(players) {
      await hold
      return faults(inner).loadMany?.(players) ?? []
    },
  }))
  const [first, ...others] = inLane(simLimits.loadLivesMax * 4).map((name) => player(name, edge.id))
  if (!first) throw new Error('there are players')
  // While the life of the first is being loaded, all others connect: the lane reads their entries together.
  let answer = (): void => undefined
  hold = new Promise((resolve) => (answer = resolve))
  await first.connect()
  await clock.run(20)
  for (const each of others) await each.connect()
  hold = hold.then(() => new Promise((resolve) => void clock.after(50, resolve)))
  answer()
  for (let i = 0; i < 100 && others[0]?.heard('ack').length === 0; i++) await clock.run(10)
  const askedSoFar = asked.flat().length
  await clock.run(5000)
  for (const each of [first, ...others]) expect(each.heard('ack')).toHaveLength(1)
  expect(askedSoFar).toBeLessThan(others.length)
  expect(Math.max(...asked.map(({ length }) => length))).toBe(simLimits.loadLivesMax)
  expect(asked.flat()).toHaveLength(others.length + 1)
})

test('[LANE-2] after a failure a lane loads fewer lives at once, and never again those that it already has', async () => {
  const most = 4
  const { asked, faults } = loads((players) => players.length > most)
  const { clock, edge, player } = await runningRig(faults)
  const players = inLane(40).map((name) => player(name, edge.id))
  for (const each of players) await each.connect()
  await clock.run(60_000)
  for (const each of players) expect(each.heard('ack')).toHaveLength(1)
  const delivered = asked.filter(({ length }) => length <= most).flat()
  expect(delivered).toHaveLength(new Set(delivered).size)
  expect(asked.map(({ length }) => length)).toContain(2 * most)
})

test('[LANE-2] after a success a lane loads more lives at once again', async () => {
  const trouble = { on: true }
  const { asked, faults } = loads((players) => trouble.on && players.length > 2)
  const { clock, edge, player } = await runningRig(faults)
  const connect = async (names: readonly string[]): Promise<void> => {
    for (const name of names) await player(name, edge.id).connect()
    await clock.run(20_000)
  }
  const names = inLane(simLimits.loadLivesMax * 8)
  await connect(names.slice(0, 8))
  trouble.on = false
  asked.length = 0
  await connect(names.slice(8))
  expect(Math.max(...asked.map(({ length }) => length))).toBe(simLimits.loadLivesMax)
})

test('[LANE-2] a life that cannot be loaded although the record answers is skipped for a while, and no other life is affected', async () => {
  const trouble = { on: false }
  const { asked, faults } = loads((players) => trouble.on && players.includes('ada'))
  const { clock, store, edge, one, addSim, begin, player, closed } = await runningRig()
  const [neighbour = ''] = inLane(1, laneOf(partitionOf('ada', topology.partitions), topology.lanes))
  const [ada, bob] = await begin('ada', neighbour)
  const journal = await store.journal('ada')
  await one.crash()
  trouble.on = true
  const two = await addSim('two', { store: { ...store, ...faults(store) } })
  await clock.run(20_000)
  const id = await bob.command('speed', 500)
  await clock.run(500)
  expect(bob.lastAck()).toMatchObject({ replyTo: id })
  expect(await metricValue(two.metrics.sim.unreadableLives)).toBe(1)
  // Everything that its clients send is answered with a close. No second life begins.
  const before = asked.length
  await ada.command('speed', 500)
  const again = player('ada', edge.id)
  await again.connect()
  await clock.run(5000)
  expect(closed.filter(({ close }) => close === 'internal').map(({ connection }) => connection)).toEqual([
    ada.connection,
    again.connection,
  ])
  expect(asked).toHaveLength(before)
  expect(await store.journal('ada')).toEqual(journal)
  // Later it is tried again.
  trouble.on = false
  await clock.run(simLimits.unreadableMs)
  await again.connect()
  await clock.run(1000)
  expect(again.heard('ack').at(-1)).toBeDefined()
  expect((await store.journal('ada')).at(-1)?.type).toBe('sys.connect')
})

test('[LANE-2] while the record does not answer at all, no life is given up', async () => {
  const trouble = { on: true }
  const { faults } = loads(() => trouble.on)
  const { clock, edge, one, player, closed } = await runningRig((inner) => ({
    ...faults(inner),
    ping: () => (trouble.on ? Promise.reject(new StoreError('the server is gone', false)) : inner.ping()),
  }))
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(60_000)
  trouble.on = false
  await clock.run(10_000)
  expect(await metricValue(one.metrics.sim.unreadableLives)).toBe(0)
  expect(closed).toEqual([])
  expect(ada.heard('ack')).toHaveLength(1)
})
