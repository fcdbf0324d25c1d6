import { keys } from '@lifegrid/cluster/keys'
import { clusterLimits } from '@lifegrid/cluster/limits'
import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import { memoryStandings } from '@lifegrid/cluster/lounge/memory-standings'
import { memoryAdmission } from '@lifegrid/cluster/memory/admission'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import { memorySpending } from '@lifegrid/cluster/memory/spending'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import { memoryClusterTime } from '@lifegrid/cluster/memory/time'
import { type ManualClock, manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { admissionContract } from './admission-contract.ts'
import { loungeContract } from './lounge-contract.ts'
import { session, sessionsContract } from './sessions-contract.ts'
import { spendingContract } from './spending-contract.ts'
import { standingsContract } from './standings-contract.ts'
import { recorder, streamsContract } from './streams-contract.ts'

const onError = (): void => {}

streamsContract('memory', async () => {
  const clock = manualClock()
  const server = memoryServer(clock)
  const [edge, sim] = [memoryStreams({ server, clock }), memoryStreams({ server, clock })]
  return {
    edge,
    sim,
    pass: (ms) => clock.run(ms),
    async loseEverything() {
      server.stop()
      server.start('empty')
    },
    async close() {
      await edge.close()
      await sim.close()
    },
  }
})

admissionContract('memory', async () => {
  const clock = manualClock()
  const server = memoryServer(clock)
  return {
    first: memoryAdmission(server),
    second: memoryAdmission(server),
    pass: (ms) => clock.run(ms),
    async close() {},
  }
})

loungeContract('memory', async () => {
  const clock = manualClock()
  const server = memoryServer(clock)
  return {
    first: memoryLounge(server, clock),
    second: memoryLounge(server, clock),
    pass: (ms) => clock.run(ms),
    async loseEverything() {
      server.stop()
      server.start('empty')
    },
    async close() {},
  }
})

standingsContract('memory', async () => {
  const server = memoryServer(manualClock())
  return {
    standings: memoryStandings(server),
    async loseEverything() {
      server.stop()
      server.start('empty')
    },
    async close() {},
  }
})

spendingContract('memory', async () => {
  const server = memoryServer(manualClock())
  return {
    first: memorySpending(server),
    second: memorySpending(server),
    async loseEverything() {
      server.stop()
      server.start('empty')
    },
    async close() {},
  }
})

sessionsContract('memory', async () => {
  const serverClock = manualClock()
  const server = memoryServer(serverClock)
  const clocks = new Set<ManualClock>([serverClock])
  return {
    async node(ttlMs) {
      const clock = manualClock()
      clocks.add(clock)
      const inner = memorySessions({ server, clock, ttlMs, onError })
      const registered: string[] = []
      return {
        sessions: {
          ...inner,
          register(record, onLost) {
            registered.push(record.id)
            return inner.register(record, onLost)
          },
        },
        monotonic: () => clock.monotonic(),
        async kill() {
          for (const id of registered) inner.kill(id)
        },
        async freeze() {
          clocks.delete(clock)
        },
        async thaw() {
          clocks.add(clock)
        },
      }
    },
    async pass(ms) {
      // Small steps, so that the nodes' clocks stay together.
      for (let left = ms; left > 0; left -= 10) for (const clock of clocks) await clock.run(Math.min(10, left))
    },
    async restartEmpty() {
      server.stop()
      for (const clock of clocks) await clock.run(700)
      server.start('empty')
    },
    async close() {},
  }
})

describe('a server in memory', () => {
  it('[CMD-6] has its streams read from the beginning after a rollback', async () => {
    const clock = manualClock()
    const server = memoryServer(clock)
    const streams = memoryStreams({ server, clock })
    const got = recorder()
    const append = (data: string) => streams.append({ lane: 0, partition: 0, data, backlogMax: 100 })
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await append('kept')
    await clock.run(10)
    const earlier = server.snapshot()
    await append('lost')
    await clock.run(10)
    server.stop()
    await expect(append('refused')).rejects.toThrow('stopped')
    server.start(earlier)
    await clock.run(10)
    expect(got.data()).toEqual(['kept', 'lost', 'kept'])
    expect(got.rewound).toHaveLength(1)
    await append('new')
    await clock.run(10)
    expect(got.data().at(-1)).toBe('new')
  })

  it('[CMD-10] appends nothing for a caller whose earlier appends a restart may have lost', async () => {
    const clock = manualClock()
    const streams = memoryStreams({ server: memoryServer(clock), clock })
    const request = { lane: 0, partition: 0, data: 'd', backlogMax: 100 }
    const first = await streams.append(request)
    if (first.outcome !== 'appended') throw new Error(first.outcome)
    expect(await streams.append({ ...request, run: first.run })).toMatchObject({ outcome: 'appended', run: first.run })
    expect(await streams.append({ ...request, run: 'another' })).toEqual({ outcome: 'lost' })
    expect(await streams.backlog(0, [0])).toEqual(new Map([[0, 2]]))
  })

  it('[CMD-6] loses no entry when its clock is behind after a restart and then catches up', async () => {
    const clock = manualClock()
    const server = memoryServer(clock)
    const streams = memoryStreams({ server, clock })
    const got = recorder()
    const append = (data: string) => streams.append({ lane: 0, partition: 0, data, backlogMax: 100 })
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await append('before')
    await clock.run(10)
    server.stop()
    clock.setWall(clock.now() - 5000)
    server.start('empty')
    await append('below the cursor')
    clock.setWall(clock.now() + 10_000)
    await append('above the cursor')
    await clock.run(10)
    expect(got.data()).toEqual(['before', 'below the cursor', 'above the cursor'])
  })

  it('[OUT-1] expires the stream of a paused edge, which finds the gap when it continues', async () => {
    const [clock, frozen] = [manualClock(), manualClock()]
    const server = memoryServer(clock)
    const got = { data: [] as string[], gaps: 0 }
    const events = { entry: (data: string) => got.data.push(data), gap: () => got.gaps++, failed: onError }
    await memoryStreams({ server, clock: frozen }).openInbox('edge', events)
    const sim = memoryStreams({ server, clock })
    expect(await sim.publish('edge', 'a')).toBe('appended')
    await clock.run(20_000)
    expect(await sim.publish('edge', 'b')).toBe('gone')
    await frozen.run(1000)
    expect(got.gaps).toBe(1)
    expect(await sim.publish('edge', 'c')).toBe('appended')
    await frozen.run(10)
    expect(got.data.at(-1)).toBe('c')
  })

  it.each([
    { name: 'many entries', data: 'x', fits: clusterLimits.inboxEntriesMax - 1 },
    { name: 'many bytes', data: 'x'.repeat(2 ** 20), fits: clusterLimits.inboxBytesMax / 2 ** 20 },
  ])('[OUT-2] takes no more for an edge that has $name to read, until it has read them', async ({ data, fits }) => {
    const [clock, slow] = [manualClock(), manualClock()]
    const server = memoryServer(clock)
    const got = { entries: 0, gaps: 0 }
    const events = { entry: () => got.entries++, gap: () => got.gaps++, failed: onError }
    await memoryStreams({ server, clock: slow }).openInbox('edge', events)
    const sim = memoryStreams({ server, clock })
    for (let i = 0; i < fits; i++) expect(await sim.publish('edge', data)).toBe('appended')
    expect(await sim.publish('edge', data)).toBe('full')
    expect(await sim.publish('edge', data, { beyondBound: true })).toBe('appended')
    await slow.run(1000)
    expect(got).toEqual({ entries: fits + 1, gaps: 0 })
    expect(server.stream(keys.outbound('edge'))).toMatchObject({ entries: [], bytes: 0 })
    expect(await sim.publish('edge', data)).toBe('appended')
  })

  it('[LEASE-2] reports to a node whose session has expired that all its leases are lost', async () => {
    const [clock, frozen] = [manualClock(), manualClock()]
    const server = memoryServer(clock)
    let stalledMs = 0
    const stalling = { ...frozen, monotonic: () => frozen.monotonic() + stalledMs }
    const sessions = memorySessions({ server, clock: stalling, ttlMs: 3000, onError })
    let lost = 0
    await sessions.register(session('sim-a'), () => lost++)
    await clock.run(8000)
    expect((await sessions.view()).nodes).toHaveLength(0)
    stalledMs = 8000
    await frozen.run(1000)
    expect(lost).toBeGreaterThan(0)
    expect((await sessions.view()).nodes).toHaveLength(1)
  })

  it('[TIME-1] gives every node the same time, independent of its own clock', async () => {
    const serverClock = manualClock(1_900_000_000_000)
    const server = memoryServer(serverClock)
    const clock = manualClock(1_900_000_060_000)
    const time = await memoryClusterTime({ server, clock, onError })
    expect(time.now()).toBe(1_900_000_000_000)
    expect(time.skewMs()).toBe(60_000)
    server.stop()
    await clock.run(10_000)
    expect(time.now()).toBe(1_900_000_010_000)
    time.stop()
  })
})
