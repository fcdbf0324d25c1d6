import type { Random } from '@lifegrid/base/random'
import { partitionOf } from '@lifegrid/contract/partition'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, it } from 'vitest'
import { memoryStore } from '../src/memory/store.ts'
import type { DeviceTokenChange, Store, StoreError } from '../src/ports.ts'
import { openMysql } from './open-mysql.ts'
import { commandsOf, messageOf, nobody, partitions, playerHead, range, snapshotOf } from './rows.ts'

const players = ['ada', 'bob', 'cleo']
const steps = 250

/** Draws one random call, to be made on both stores. Some calls are stale or repeated. */
function randomCall(random: Random): (store: Store) => Promise<unknown> {
  const below = (n: number): number => random.uint32() % n
  const player = players[below(players.length)] as string
  const seq = 1 + below(12)
  const at = 1_800_000_000_000 + below(20)
  const epoch = 1 + below(3)
  const kind = below(12)
  const connected = below(2) === 0 ? {} : nobody
  const job = { id: `job-${below(6)}`, queue: 'push', payload: `{"n":${seq}}`, runAt: below(5) }
  const snapshot = snapshotOf(player, seq, { at, schemaVersion: below(4) })
  if (kind === 0) {
    const claims = range(0, partitions - 1).map((partition) => ({ partition, epoch: below(3), owner: `sim-${seq}` }))
    return (store) => store.acquire(claims)
  }
  const dueAt = below(3) === 0 ? null : at + below(20)
  const said = seq % 3 === 0 ? [messageOf(player, seq, { text: `${at}` })] : []
  if (kind === 1) {
    const advanced = seq % 2 === 0 ? snapshot : { ...snapshot, data: null }
    return (store) => store.saveOfflineSnapshot(advanced, dueAt, said)
  }
  const claim = { now: at, until: at + below(20), limit: 1 + below(3) }
  if (kind === 2) return (store) => (connected === nobody ? store.claimOffline(claim) : store.claimOutbox(claim))
  if (kind === 3) return (store) => store.outboxDone([job.id])
  if (kind === 4) return (store) => store.outcome(player, `c-${seq}`)
  if (kind === 5) {
    // Drawn here, and not in the call: both stores get the same.
    const limit = 1 + below(3)
    return (store) => store.unplayedCandidates(at, limit)
  }
  if (kind === 6) {
    const rule = { before: at, setupTypes: below(2) === 0 ? ['speed'] : [], entriesMax: 1 + below(8) }
    return (store) => store.removeUnplayed(partitionOf(player, partitions), [player, 'nobody'], rule)
  }
  const token = { playerId: player, platform: ['ios', 'web'][below(2)] as string, token: `token-${below(3)}`, at }
  const removed = { ...token, token: null }
  const batch = commandsOf(player, [seq], epoch)
  const [fence] = batch.fences
  const due = connected === nobody && below(2) === 0 ? { dueAt: at + below(20) } : {}
  const change = {
    journal: batch.journal.map((entry) => ({ ...entry, at, commandId: `c-${below(16)}` })),
    players: [playerHead(player, seq, { ...connected, ...due, connectionAt: at - 10 })],
    deviceTokens: [[], [token], [removed], [token, removed], [removed, token]][below(5)] as DeviceTokenChange[],
    schemaVersion: below(4),
    messages: said,
    outbox: below(3) === 0 ? [job] : [],
    snapshots: below(3) === 0 ? [snapshot] : [],
    releases: below(8) === 0 && fence !== undefined ? [fence.partition] : [],
  }
  return (store) => store.commit(0, { ...batch, ...change })
}

async function outcomeOf(call: (store: Store) => Promise<unknown>, store: Store): Promise<unknown> {
  try {
    return await call(store)
  } catch (error) {
    // The messages may differ, but not the kind of failure.
    const { name, unknown, permanent } = error as StoreError
    return { failed: name, unknown, permanent }
  }
}

const allMessages = { life: 0, before: 9, without: [], conversationsMax: 9, messagesMax: 100 }

/** Reads all data of a store. Bytes become plain arrays, because the two stores return different classes. */
async function everything(store: Store): Promise<unknown> {
  const loaded = await Promise.all([1, 2, 3].map((newest) => store.loadMany(players, newest)))
  const lives = [...(await Promise.all(players.map((id) => store.load(id)))), ...loaded.flat()]
  return {
    owners: await store.owners(),
    cursors: await store.cursors(range(0, partitions - 1)),
    connected: await store.connected(range(0, 15)),
    lives: lives.map(
      (life) => life && { ...life, snapshot: life.snapshot && { ...life.snapshot, data: [...life.snapshot.data] } },
    ),
    tokens: await Promise.all(players.map((id) => store.deviceTokens(id))),
    unplayed: await store.unplayedCandidates(2_000_000_000_000, 100),
    ledgers: await Promise.all(players.map((id) => store.ledger(id))),
    journals: await Promise.all(players.map((id) => store.journal(id))),
    outbox: await store.outboxPending(100),
    messages: await Promise.all(players.map((id) => store.earlierConversations(id, allMessages))),
  }
}

it.each(['one', 'two', 'three'])(
  'memory and MySQL return the same for the same random calls: seed %s',
  async (seed) => {
    const memory = memoryStore()
    const mysql = await openMysql()
    const random = seededRandom(seed)
    try {
      for (const store of [memory, mysql.store]) await store.settings({ partitions, lanes: 2 })
      const seen = new Set<string>()
      for (let step = 0; step < steps; step++) {
        const call = randomCall(random)
        const expected = await outcomeOf(call, mysql.store)
        expect(await outcomeOf(call, memory), `step ${step}`).toEqual(expected)
        const { outcome, failed } = (expected ?? {}) as { outcome?: string; failed?: string }
        seen.add(failed ?? outcome ?? 'other')
        if (step % 10 === 0)
          expect(await everything(memory), `after step ${step}`).toEqual(await everything(mysql.store))
      }
      // All kinds of outcomes must have occurred.
      expect([...seen]).toEqual(expect.arrayContaining(['committed', 'fenced', 'removed', 'StoreError']))
    } finally {
      await mysql.done()
    }
  },
)
