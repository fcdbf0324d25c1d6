import { partitionOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import type { ReceivedFrame } from './support/received-frames.ts'
import type { RigPlayer } from './support/rig-player.ts'
import { heldBy, type RigSim, runningRig, topology } from './support/sim-rig.ts'

const hourMs = 3_600_000
/** Nodes believe a jump after this time, in which one more sample is due: [TIME-2]. */
const confirmedMs = 26_000

/** A rig whose player `ada` plays: game time passes. */
async function playing(faults: (store: Store) => Partial<Store> = () => ({})) {
  const rig = await runningRig(faults)
  const [ada] = await rig.begin('ada')
  await ada.command('start', null)
  await rig.clock.run(2000)
  return { ...rig, ada }
}

type Rig = Awaited<ReturnType<typeof playing>>

async function crashAndReplace(rig: Rig, sim: RigSim, name: string): Promise<RigSim> {
  await sim.crash()
  const next = await rig.addSim(name)
  await rig.clock.run(1500)
  expect(next.holds()).toHaveLength(topology.partitions)
  return next
}

/** The wall time of ada's life. */
async function lifeAt({ sim }: RigSim): Promise<number> {
  return (await sim.inspect('ada'))?.at ?? Number.NaN
}

/** The game minutes that the player was told, in order. */
function minutesTold(player: RigPlayer): number[] {
  return player.heard().flatMap(({ body }: ReceivedFrame) => {
    const minute = (body.state as { minute?: unknown } | undefined)?.minute ?? body.minute
    return typeof minute === 'number' ? [minute] : []
  })
}

function expectNoFall(player: RigPlayer): void {
  const told = minutesTold(player)
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
}

/** The time of the life must pass as fast as it should, up to the 2 % of a correction. */
async function expectToPass(rig: Rig, sim: RigSim): Promise<void> {
  const before = await lifeAt(sim)
  await rig.clock.run(10_000)
  const passed = (await lifeAt(sim)) - before
  expect(passed).toBeGreaterThanOrEqual(9790)
  expect(passed).toBeLessThanOrEqual(10_210)
}

/** The watermark of ada's partition. */
async function toldAt({ store }: Rig): Promise<number> {
  const partition = partitionOf('ada', topology.partitions)
  return (await store.cursors([partition])).get(partition)?.toldAt ?? Number.NaN
}

describe('a clock that jumps', () => {
  test.each([2 * hourMs, -2 * hourMs])('[TIME-2] for nine seconds, by %i ms, changes no life', async (jump) => {
    const rig = await playing()
    const errorMs = (await lifeAt(rig.one)) - rig.clock.now()
    for (const restarts of [false, true]) {
      rig.clocks.serverMs = jump
      await rig.clock.run(4500)
      const sim = restarts ? await crashAndReplace(rig, rig.one, 'two') : rig.one
      await rig.clock.run(4500)
      expect((await lifeAt(sim)) - rig.clock.now()).toBe(errorMs)
      rig.clocks.serverMs = 0
      await rig.clock.run(1000)
      await expectToPass(rig, sim)
      expect((await lifeAt(sim)) - rig.clock.now()).toBe(errorMs)
    }
    expectNoFall(rig.ada)
  })

  test('[TIME-2] [TIME-4] together with all others is believed; after they are right again, the lives continue slowly', async () => {
    const rig = await playing()
    rig.clocks.serverMs = 2 * hourMs
    rig.clocks.nodeMs = 2 * hourMs
    await rig.clock.run(confirmedMs)
    // The step is noticed although nothing is due for a long time.
    expect(minutesTold(rig.ada).at(-1)).toBeGreaterThan(3000)
    expect(await lifeAt(rig.one)).toBe(rig.clock.now() + 2 * hourMs)
    rig.clocks.serverMs = 0
    rig.clocks.nodeMs = 0
    await rig.clock.run(confirmedMs)
    await expectToPass(rig, rig.one)
    const two = await crashAndReplace(rig, rig.one, 'two')
    expect(await lifeAt(two)).toBeGreaterThan(rig.clock.now() + 1.9 * hourMs)
    await expectToPass(rig, two)
    expectNoFall(rig.ada)
    // The player is told of it as well, and commands work.
    const before = rig.ada.heard().length
    await rig.ada.command('speed', 50)
    await rig.clock.run(10_000)
    expect(rig.ada.lastAck()).toMatchObject({ replyTo: expect.any(String) })
    expect(rig.ada.heard().length).toBeGreaterThan(before + 10)
  })

  test('[TIME-4] a life that is far ahead of its partition in the record continues slowly, and the others are not affected', async () => {
    const rig = await playing()
    const [bob] = await rig.begin('bob')
    await bob.command('start', null)
    await rig.clock.run(2000)
    rig.clocks.serverMs = 2 * hourMs
    rig.clocks.nodeMs = 2 * hourMs
    await rig.clock.run(confirmedMs)
    await rig.ada.command('speed', 50)
    await rig.clock.run(1000)
    rig.clocks.serverMs = 0
    rig.clocks.nodeMs = 0
    await rig.one.crash()
    // As a version without watermarks has left it.
    const store: Store = {
      ...rig.store,
      newestToldAt: async () => 0,
      async cursors(partitions) {
        return new Map([...(await rig.store.cursors(partitions))].map(([p, cursor]) => [p, { ...cursor, toldAt: 0 }]))
      },
    }
    const two = await rig.addSim('two', { store })
    await rig.clock.run(1500)
    expect(await lifeAt(two)).toBeGreaterThan(rig.clock.now() + 1.9 * hourMs)
    await expectToPass(rig, two)
    expect((await two.sim.inspect('bob'))?.at).toBe(rig.clock.now())
  })

  test('[TIME-3] [TIME-4] back on every node takes back nothing that a client was told, also after failovers', async () => {
    const rig = await playing()
    // Fast, so that the player was told of a late minute when the sim crashes.
    await rig.ada.command('speed', 50)
    let sim = rig.one
    for (let i = 1; i <= 10; i++) {
      await rig.clock.run(5000)
      rig.clocks.serverMs -= hourMs
      rig.clocks.nodeMs -= hourMs
      sim = await crashAndReplace(rig, sim, `after-${i}`)
      expectNoFall(rig.ada)
    }
    await expectToPass(rig, sim)
    expectNoFall(rig.ada)
  })
})

describe('the watermark', () => {
  test('[TIME-3] times after it are told only when a later one is committed', async () => {
    const commits = Promise.withResolvers<void>()
    let held = false
    const rig = await playing((store) => ({
      async commit(lane, batch) {
        if (held) await commits.promise
        return store.commit(lane, batch)
      },
    }))
    await rig.ada.command('speed', 20)
    await rig.clock.run(2000)
    held = true
    const committed = await toldAt(rig)
    const minuteBefore = minutesTold(rig.ada).at(-1) ?? 0
    await rig.clock.run(committed - rig.clock.now())
    const reached = minutesTold(rig.ada).at(-1) ?? 0
    expect(reached).toBeGreaterThan(minuteBefore)
    await rig.clock.run(30_000)
    expect(minutesTold(rig.ada).at(-1)).toBe(reached)
    held = false
    commits.resolve()
    await rig.clock.run(100)
    expect(minutesTold(rig.ada).at(-1)).toBeGreaterThan(reached)
  })

  test('[TIME-3] after a crash the lives wait at it, for no longer than the lead', async () => {
    const rig = await playing()
    await rig.ada.command('speed', 20)
    await rig.clock.run(2000)
    await rig.one.crash()
    const committed = await toldAt(rig)
    expect(committed - rig.clock.now()).toBeGreaterThan(0)
    expect(committed - rig.clock.now()).toBeLessThanOrEqual(simLimits.toldLeadMs)
    const two = await rig.addSim('two')
    while (two.holds().length === 0) await rig.clock.run(10)
    expect(await lifeAt(two)).toBe(Math.max(committed, rig.clock.now()))
    await rig.clock.run(simLimits.toldLeadMs)
    expect(await lifeAt(two)).toBe(rig.clock.now())
    expectNoFall(rig.ada)
  })

  test('[TIME-3] an orderly release sets it to exactly the latest time told, so that the next owner need not wait', async () => {
    const rig = await playing()
    await rig.ada.command('speed', 20)
    await rig.clock.run(2000)
    const [home] = [partitionOf('ada', topology.partitions)]
    const watermarks: number[] = []
    const two = await rig.addSim('two', {
      store: {
        ...rig.store,
        async cursors(partitions) {
          const cursors = await rig.store.cursors(partitions)
          if (cursors.has(home)) watermarks.push((cursors.get(home)?.toldAt ?? 0) - rig.clock.now())
          return cursors
        },
      },
    })
    expect(rig.one.sim.drain({ deadlineMs: 10_000 })).toMatchObject({ ok: true })
    await rig.clock.run(3000)
    expect(heldBy(two)).toHaveLength(topology.partitions)
    // The first call only opens connections.
    expect(watermarks.at(-1)).toBeLessThanOrEqual(0)
    expect(watermarks.at(-1)).toBeGreaterThan(-simLimits.wakeMsMin * 3)
    expect(await lifeAt(two)).toBe(rig.clock.now())
    expectNoFall(rig.ada)
  })

  test('[TIME-3] is no earlier than any entry of the journal, even one that nobody is told of', async () => {
    const rig = await playing((store) => ({
      async commit(lane, batch) {
        const result = await store.commit(lane, batch)
        const cursors = await store.cursors(batch.fences.map(({ partition }) => partition))
        for (const { playerId, at } of batch.journal) {
          const cursor = cursors.get(partitionOf(playerId, topology.partitions))
          expect(cursor?.toldAt).toBeGreaterThanOrEqual(at)
        }
        return result
      },
    }))
    await rig.ada.command('stop', null)
    await rig.clock.run(5000)
    const { id: player, connection } = rig.ada
    const quiet = { kind: 'command', player, connection, edge: rig.edge.id, wantsAck: false } as const
    const heard = rig.ada.heard().length
    await rig.send({ ...quiet, type: 'stop', message: null, id: 'quiet' })
    await rig.clock.run(1000)
    expect((await rig.store.journal('ada')).at(-1)?.commandId).toBe('quiet')
    expect(rig.ada.heard()).toHaveLength(heard)
  })

  test('[TIME-3] costs about a commit a second while players are told something, and none otherwise', async () => {
    let commits = 0
    const rig = await playing((store) => ({
      async commit(lane, batch) {
        commits++
        return store.commit(lane, batch)
      },
    }))
    await rig.ada.command('speed', 20)
    await rig.clock.run(2000)
    commits = 0
    await rig.clock.run(60_000)
    expect(commits).toBeGreaterThan(30)
    expect(commits).toBeLessThan(90)
    await rig.ada.command('stop', null)
    await rig.clock.run(5000)
    commits = 0
    await rig.clock.run(600_000)
    expect(commits).toBe(0)
  })
})

test('[TIME-4] a life whose owner died with a clock that is three seconds ahead does not stand still when the time reaches it', async () => {
  const rig = await playing()
  rig.clocks.serverMs = -3100
  rig.clocks.nodeMs = 0
  const sim = await crashAndReplace(rig, rig.one, 'two')
  await rig.clock.run(confirmedMs)
  for (let run = 0; run < 12; run++) await expectToPass(rig, sim)
  expectNoFall(rig.ada)
})

test('[TIME-3] [TIME-4] with random clock errors and failovers, nothing told is taken back and time passes', async () => {
  const jump = fc.integer({ min: -5_000_000, max: 5_000_000 })
  const step = fc.record({
    serverMs: jump,
    nodeMs: fc.option(jump, { nil: undefined }),
    waitMs: fc.integer({ min: 0, max: 40_000 }),
    crash: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const rig = await playing()
      let sim = rig.one
      for (const [i, { serverMs, nodeMs, waitMs, crash }] of steps.entries()) {
        rig.clocks.serverMs = serverMs
        rig.clocks.nodeMs = nodeMs ?? serverMs
        await rig.clock.run(waitMs)
        if (crash) sim = await crashAndReplace(rig, sim, `next-${i}`)
        expectNoFall(rig.ada)
      }
      // The last jump is believed, or the time is slewed towards it.
      await rig.clock.run(confirmedMs + 1000)
      await expectToPass(rig, sim)
      expectNoFall(rig.ada)
    }),
    { numRuns: 20 },
  )
})
