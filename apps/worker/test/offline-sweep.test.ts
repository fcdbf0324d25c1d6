import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { beforeEach, describe, expect, it } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { forwardLife } from '../src/offline-life.ts'
import { offlineSweep } from '../src/offline-sweep.ts'
import { bornAt, engine, ownAll, play, record, settableTime } from './support/recorded-life.ts'

const hour = 3_600_000

describe('the sweep of offline lives', () => {
  let store: Store
  let time: ReturnType<typeof settableTime>
  const clock = manualClock()
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `player-${index}`)
  const sweepWith = (failing: ReadonlySet<string> = new Set()) => {
    const failures: string[] = []
    const tried: string[] = []
    const sweep = offlineSweep({
      store,
      clock,
      time,
      ageMs: 600_000,
      onFailure: (player) => failures.push(player),
      async forward(playerId) {
        tried.push(playerId)
        if (failing.has(playerId)) throw new Error('a bug')
        return forwardLife(playerId, { store, time, engine })
      },
    })
    return { sweep, failures, tried }
  }

  beforeEach(async () => {
    store = memoryStore()
    time = settableTime(bornAt + hour)
    await ownAll(store)
  })

  it('brings every life whose snapshot is old to now, and then finds nothing to do until they are old again', async () => {
    const players = names(workerLimits.sweepPage + 50)
    for (const id of players) await record(store, id, play(id).journal)
    await record(store, 'connected', play('connected').journal, 'connection-1')
    const { sweep } = sweepWith()
    expect(await sweep.run()).toEqual({ written: players.length, superseded: 0, failed: 0 })
    expect((await store.load('connected'))?.snapshot).toBeNull()
    expect(await sweep.run()).toEqual({ written: 0, superseded: 0, failed: 0 })
    time.set(bornAt + hour + 600_001)
    expect(await sweep.run()).toMatchObject({ written: players.length })
  })

  it('a life that fails costs nobody else, is reported, and is left alone for a while', async () => {
    const players = names(workerLimits.sweepPage + 20)
    for (const id of players) await record(store, id, play(id).journal)
    // More than a page of them, and all at the front: the oldest come first, and then by name.
    const failing = new Set([...players].sort().slice(0, workerLimits.sweepPage + 5))
    const { sweep, failures, tried } = sweepWith(failing)
    expect(await sweep.run()).toEqual({ written: 15, superseded: 0, failed: failing.size })
    expect(new Set(failures)).toEqual(failing)
    const before = tried.length
    expect(await sweep.run()).toEqual({ written: 0, superseded: 0, failed: 0 })
    expect(tried).toHaveLength(before)
    clock.advance(workerLimits.setAsideMs)
    expect(await sweep.run()).toMatchObject({ failed: failing.size })
  })

  it('stops between two lives', async () => {
    for (const id of names(50)) await record(store, id, play(id).journal)
    const { sweep, tried } = sweepWith()
    const running = sweep.run()
    sweep.stop()
    await running
    expect(tried.length).toBeLessThanOrEqual(workerLimits.sweepConcurrency)
  })
})
