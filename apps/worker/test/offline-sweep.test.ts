import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { apply } from '@lifegrid/engine/apply'
import { decode } from '@lifegrid/engine/codec/codec'
import { schedule } from '@lifegrid/engine/core/agenda'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { beforeEach, expect, test } from 'vitest'
import { advanceOfflineLife } from '../src/advance-offline-life.ts'
import { workerLimits } from '../src/limits.ts'
import { offlineSweep } from '../src/offline-sweep.ts'
import { bornAt, engine, ownAll, play, record, settableTime, snapshotOf } from './support/recorded-life.ts'

const hour = 3_600_000
const spacingMs = 600_000
const nothing = { written: 0, superseded: 0, failed: 0 }

let store: Store
let time: ReturnType<typeof settableTime>
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `player-${index}`)
const sweepWith = (failing: ReadonlySet<string> = new Set()) => {
  const failures: string[] = []
  const tried: string[] = []
  const sweep = offlineSweep({
    store,
    time,
    onFailure: (player) => failures.push(player),
    async advance(playerId) {
      tried.push(playerId)
      if (failing.has(playerId)) throw new Error('a bug')
      return advanceOfflineLife(playerId, { store, time, engine, spacingMs })
    },
  })
  let backlogs = 0
  const run = () => sweep.run(() => backlogs++)
  return { run, stop: sweep.stop, failures, tried, backlogs: () => backlogs }
}

beforeEach(async () => {
  store = memoryStore()
  time = settableTime(bornAt + hour)
  await ownAll(store)
})

test('a sweep advances every offline life, and no life whose player is connected', async () => {
  const players = names(workerLimits.sweepPage + 50)
  for (const id of players) await record(store, id, play(id).journal)
  await record(store, 'connected', play('connected').journal, 'connection-1')
  const { run } = sweepWith()
  expect(await run()).toEqual({ written: players.length, superseded: 0, failed: 0 })
  expect((await store.load('connected'))?.snapshot).toBeNull()
  expect(await run()).toEqual(nothing)
})

test('[ENG-3] a dead life is advanced once, and never again', async () => {
  const { journal, life } = play('ada')
  const at = (journal.at(-1)?.at ?? 0) + 1
  apply(life, { type: 'sys.connect', message: { edge: 'e', connection: 'back' } }, at, engine)
  schedule(life, minuteAt(life, at) + 10, 'death')
  apply(life, { type: 'sys.disconnect', message: { connection: 'back' } }, at + hour / 2, engine)
  expect(life.status).toBe('dead')
  await record(store, 'ada', journal, null, [snapshotOf(life, journal.length)])
  const { run, tried } = sweepWith()
  expect(await run()).toEqual({ ...nothing, written: 1 })
  for (const days of [1, 20, 400]) {
    time.set(bornAt + days * 24 * hour)
    expect(await run()).toEqual(nothing)
  }
  expect(tried).toEqual(['ada'])
})

test('[ENG-3] a life in which something is due in an hour is advanced in an hour, and not before', async () => {
  const { journal, life } = play('ada', { leftBeforeDueMinutes: 60 })
  const due = nextDueAt(life) ?? 0
  await record(store, 'ada', journal)
  const { run, tried } = sweepWith()
  time.set(life.at + 1)
  expect(await run()).toEqual({ ...nothing, written: 1 })
  time.set(due - 1)
  expect(await run()).toEqual(nothing)
  time.set(due)
  expect(await run()).toEqual({ ...nothing, written: 1 })
  const stored = decode((await store.load('ada'))?.snapshot?.data ?? new Uint8Array())
  expect(stored.agenda).not.toEqual(life.agenda)
  expect(tried).toEqual(['ada', 'ada'])
})

test('a life is not advanced again within the spacing, even if something is due in it', async () => {
  const { journal, life } = play('ada', { leftBeforeDueMinutes: 20 })
  const due = nextDueAt(life) ?? 0
  await record(store, 'ada', journal)
  const { run } = sweepWith()
  const first = due - 60_000
  time.set(first)
  expect(await run()).toEqual({ ...nothing, written: 1 })
  time.set(first + spacingMs - 1)
  expect(await run()).toEqual(nothing)
  time.set(first + spacingMs)
  expect(await run()).toEqual({ ...nothing, written: 1 })
})

test('a life that is not due any more is advanced again after a command', async () => {
  const { journal } = play('ada')
  await record(store, 'ada', journal.slice(0, -1), 'connection-1')
  const { run } = sweepWith()
  expect(await run()).toEqual(nothing)
  await record(store, 'ada', journal.slice(-1))
  expect(await run()).toEqual({ ...nothing, written: 1 })
  expect(await run()).toEqual(nothing)
})

test('a page of superseded lives does not end the sweep', async () => {
  const players = names(workerLimits.sweepPage + 20).sort()
  for (const id of players) {
    const { journal, life } = play(id)
    const ahead = { ...snapshotOf(life, journal.length), at: bornAt + 2 * hour }
    const superseded = players.indexOf(id) < workerLimits.sweepPage + 5
    await record(store, id, journal, null, superseded ? [ahead] : [])
  }
  const { run } = sweepWith()
  expect(await run()).toEqual({ ...nothing, written: 15, superseded: workerLimits.sweepPage + 5 })
})

test('a life that fails is reported and not tried again for a while, and the other lives are advanced', async () => {
  const players = names(workerLimits.sweepPage + 20)
  for (const id of players) await record(store, id, play(id).journal)
  // More than one page, all at the front: the order is by due time and then by name.
  const failing = new Set([...players].sort().slice(0, workerLimits.sweepPage + 5))
  const { run, failures, tried } = sweepWith(failing)
  expect(await run()).toEqual({ written: 15, superseded: 0, failed: failing.size })
  expect(new Set(failures)).toEqual(failing)
  // Another worker does not try them either.
  const other = sweepWith(failing)
  for (const again of [run, other.run]) expect(await again()).toEqual(nothing)
  expect([...tried, ...other.tried]).toHaveLength(players.length)
  time.set(time.now() + workerLimits.sweepClaimMs)
  expect(await other.run()).toMatchObject({ failed: failing.size })
})

test('[JOB-4] the sweeps of several workers share the lives: each is computed once', async () => {
  const players = names(3 * workerLimits.sweepPage)
  for (const id of players) await record(store, id, play(id).journal)
  const workers = [sweepWith(), sweepWith(), sweepWith()]
  const totals = await Promise.all(workers.map(({ run }) => run()))
  expect(totals.map(({ written }) => written)).toEqual(Array(3).fill(workerLimits.sweepPage))
  expect(workers.flatMap(({ tried }) => tried).sort()).toEqual([...players].sort())
})

test('[JOB-4] lives that a worker claimed before it died are advanced by another one when the claim ends', async () => {
  for (const id of names(5)) await record(store, id, play(id).journal)
  await store.claimOffline({ now: time.now(), until: time.now() + workerLimits.sweepClaimMs, limit: 3 })
  const { run } = sweepWith()
  expect(await run()).toEqual({ ...nothing, written: 2 })
  time.set(time.now() + workerLimits.sweepClaimMs)
  expect(await run()).toEqual({ ...nothing, written: 3 })
})

test('[JOB-4] a sweep reports a backlog once, when more lives are due than it claims at once', async () => {
  for (const id of names(workerLimits.sweepPage - 1)) await record(store, id, play(id).journal)
  const few = sweepWith()
  await few.run()
  expect(few.backlogs()).toBe(0)
  time.set(bornAt + 2 * hour)
  for (const id of names(2 * workerLimits.sweepPage)) await record(store, `more-${id}`, play(`more-${id}`).journal)
  const many = sweepWith()
  await many.run()
  expect(many.backlogs()).toBe(1)
})

test('a sweep stops between two lives', async () => {
  for (const id of names(50)) await record(store, id, play(id).journal)
  const { run, stop, tried } = sweepWith()
  const running = run()
  stop()
  await running
  expect(tried.length).toBeLessThanOrEqual(workerLimits.sweepConcurrency)
})
