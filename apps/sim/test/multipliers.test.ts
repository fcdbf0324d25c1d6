import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { rebuild } from '@lifegrid/engine/replay'
import { memoryEvents } from '@lifegrid/storage/lounge/memory-events'
import type { Store } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { runningRig } from './support/sim-rig.ts'

const hourMs = 3_600_000

async function rigWithEvents() {
  const events = memoryEvents()
  const rig = await runningRig(undefined, () => ({ events }))
  const now = (): number => rig.clock.now()
  return {
    ...rig,
    events,
    /** An event that begins now, and the next look of the sims at the record. */
    async add(type: string, value: string, ms = hourMs): Promise<number> {
      const id = await events.addEvent({ type, value, startsAt: now(), endsAt: now() + ms }, now())
      await rig.clock.run(simLimits.multipliersMs + 500)
      return id
    },
  }
}

async function toldTo(store: Store, player: string): Promise<unknown[]> {
  const entries = (await store.journal(player)).filter(({ type }) => type === 'sys.multipliers')
  return entries.map(({ message }) => JSON.parse(message).multipliers)
}

test('[LOUNGE-19] a connected life is told once of an event that begins, of one that was ended, and not of one that ends in time', async () => {
  const { store, begin, events, add, clock } = await rigWithEvents()
  await begin('ada', 'bob')
  const short = await add('affinity_multiplier', '2', 10_000)
  const long = await add('multiplier', '3')
  await add('score_multiplier', '5')
  await clock.run(20_000)
  expect(await toldTo(store, 'ada')).toMatchObject([
    [{ event: short, type: 'affinity_multiplier', percent: 200 }],
    [{ event: short }, { event: long, percent: 300 }],
  ])
  await events.endEvent(long, clock.now())
  await clock.run(5_000)
  expect((await toldTo(store, 'bob')).slice(2)).toEqual([[]])
})

test('[LOUNGE-19] a life that connects is told with the connection, and an offline life is not', async () => {
  const { store, begin, add, clock } = await rigWithEvents()
  const [ada] = await begin('ada')
  await ada.disconnect()
  await clock.run(1_000)
  const event = await add('reward_multiplier', '2')
  expect(await toldTo(store, 'ada')).toEqual([])
  await ada.connect()
  await clock.run(3_000)
  expect(await toldTo(store, 'ada')).toEqual([])
  const connected = (await store.journal('ada')).findLast(({ type }) => type === 'sys.connect')
  expect(JSON.parse(connected?.message ?? 'null')).toMatchObject({ multipliers: [{ event, percent: 200 }] })
})

test('[LOUNGE-19] [ENG-2] the event changes the life, a new owner knows it, and a replay of the journal gives the same life', async () => {
  const rig = await rigWithEvents()
  const { store, begin, add, clock, one, events } = rig
  const [ada] = await begin('ada')
  await add('multiplier', '4')
  const two = await rig.addSim('two', { events })
  await clock.run(4_000)
  await one.crash()
  await clock.run(8_000)
  await ada.connect()
  await ada.command('claimDailyReward', null)
  await clock.run(2_000)
  expect(ada.heard('dailyRewardClaimed')).toMatchObject([{ body: { diamonds: 8 } }])
  const live = await two.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const replayed = rebuild({ snapshot: null, journal: await store.journal('ada', live.seq) }, { catalogue })
  expect(replayed.retention.multipliers).toMatchObject([{ percent: 400 }])
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
})

test('[LOUNGE-19] many lives are told a few at a time', async () => {
  const { store, begin, add } = await rigWithEvents()
  const names = Array.from({ length: simLimits.multipliersLivesMax + 9 }, (_, i) => `player-${i}`)
  await begin(...names)
  await add('multiplier', '2')
  for (const name of names) expect(await toldTo(store, name)).toHaveLength(1)
})
