import { memoryStore } from '@lifegrid/storage/memory/store'
import { type JournalEntry, noChanges, type Store } from '@lifegrid/storage/ports'
import { beforeEach, expect, test } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { unplayedSweep } from '../src/unplayed-sweep.ts'
import { bornAt, ownAll, play, record, settableTime, unbegun } from './support/recorded-life.ts'

const day = 86_400_000
const keptMs = 7 * day
const named = [
  ...unbegun.slice(0, 1),
  ['deviceToken', { platform: 'ios', token: 'sha256:0123' }],
  ['sys.multipliers', { multipliers: [{ event: 1, type: 'multiplier', percent: 200, until: bornAt + day }] }],
  ['characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }],
  // Refused, because there is no such event.
  ['answer', { eventId: 'none', option: 'none' }],
  ...unbegun.slice(1),
] as const

let store: Store
let time: ReturnType<typeof settableTime>
const removed: number[] = []
const sweepOf = (through: Pick<Store, 'unplayedCandidates' | 'removeUnplayed'> = store) =>
  unplayedSweep({ store: through, time, keptMs, onRemoved: (players) => removed.push(players) })
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `player-${index}`)

beforeEach(async () => {
  store = memoryStore()
  time = settableTime(bornAt + keptMs + day)
  removed.length = 0
  await ownAll(store)
})

test('[JOB-5] a life with a connection, a name, a token, global events and refused commands is removed when its time is over', async () => {
  const { journal } = play('named', { commands: named })
  expect(journal.map(({ outcome }) => outcome)).toContain('no_such_event')
  await record(store, 'named', journal)
  await record(store, 'unbegun', play('unbegun', { commands: unbegun }).journal)
  await record(store, 'connected', play('connected', { commands: unbegun }).journal, 'connection-1')
  await record(store, 'played', play('played').journal)
  const lastSeen = (await store.load('unbegun'))?.head.connectionAt ?? 0
  time.set(lastSeen + keptMs)
  expect(await sweepOf().run()).toEqual({ removed: 0, played: 0 })
  time.set(lastSeen + keptMs + day)
  expect(await sweepOf().run()).toEqual({ removed: 2, played: 1 })
  const players = ['named', 'unbegun', 'connected', 'played']
  expect((await store.loadMany(players)).map(({ head }) => head.playerId)).toEqual(['connected', 'played'])
  expect(removed.reduce((sum, players) => sum + players, 0)).toBe(2)
  expect(await sweepOf().run()).toEqual({ removed: 0, played: 0 })
})

test('[JOB-5] a sweep goes through all candidates, in calls with few entries of one partition', async () => {
  const { journal } = play('x', { commands: unbegun })
  const players = names(2 * workerLimits.unplayedPage + 10)
  for (const playerId of players)
    await record(
      store,
      playerId,
      journal.map((entry) => ({ ...entry, playerId })),
    )
  const calls: number[] = []
  const counted: Pick<Store, 'unplayedCandidates' | 'removeUnplayed'> = {
    unplayedCandidates: store.unplayedCandidates,
    removeUnplayed(partition, ids, rule) {
      calls.push(ids.length)
      return store.removeUnplayed(partition, ids, rule)
    },
  }
  expect(await sweepOf(counted).run()).toEqual({ removed: players.length, played: 0 })
  expect(Math.max(...calls) * journal.length).toBeLessThanOrEqual(workerLimits.unplayedEntriesPerCall)
})

test('a sweep that is stopped removes no more, and the next one continues', async () => {
  for (const id of names(20)) await record(store, id, play(id, { commands: unbegun }).journal)
  const sweep = unplayedSweep({ store, time, keptMs, onRemoved: () => sweep.stop() })
  const first = await sweep.run()
  expect(first.removed).toBeGreaterThan(0)
  expect(first.removed).toBeLessThan(20)
  expect(await sweepOf().run()).toEqual({ removed: 20 - first.removed, played: 0 })
})

test('[JOB-5] the lines in the ledger go with the life', async () => {
  const { journal } = play('ada', { commands: unbegun })
  await record(store, 'ada', journal)
  const owner = (await store.owners()).find(({ partition }) => partition === 0)
  const { head } = (await store.load('ada')) ?? { head: undefined }
  if (head === undefined || owner === undefined) throw new Error('ada is in the record')
  const line = {
    playerId: 'ada',
    seq: 1,
    line: 0,
    currency: 'diamonds',
    debit: 'house',
    credit: 'player',
    amount: 25,
  } as const
  await store.commit(0, { ...noChanges, fences: [{ partition: head.partition, epoch: 1 }], ledger: [line] })
  expect(await store.ledger('ada')).toHaveLength(1)
  expect((await sweepOf().run()).removed).toBe(1)
  expect(await store.ledger('ada')).toEqual([])
})

test('[JOB-5] a player who connects while a sweep is under way is kept', async () => {
  const { journal } = play('ada', { commands: unbegun })
  await record(store, 'ada', journal)
  const racing: Pick<Store, 'unplayedCandidates' | 'removeUnplayed'> = {
    async unplayedCandidates(before, limit) {
      const found = await store.unplayedCandidates(before, limit)
      const next = { ...(journal[1] as JournalEntry), seq: journal.length + 1, commandId: 'sys.connect-2' }
      await record(store, 'ada', [next], 'connection-2')
      return found
    },
    removeUnplayed: store.removeUnplayed,
  }
  expect(await sweepOf(racing).run()).toEqual({ removed: 0, played: 0 })
  expect((await store.load('ada'))?.head.headSeq).toBe(journal.length + 1)
})
