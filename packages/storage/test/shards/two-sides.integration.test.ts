import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditLedgers } from '../../src/mysql/ledger-audit.ts'
import type { Store } from '../../src/ports.ts'
import { mysqlRightsStore } from '../../src/rights/mysql-rights-store.ts'
import type { RightsStore } from '../../src/rights/ports.ts'
import { type RightsWork, rightsWork } from '../../src/rights/rights-work.ts'
import type { OpenRecord } from '../../src/shards/open-store.ts'
import { commitLane } from '../../src/shards/placement.ts'
import { openServers, type Servers } from '../../src/shards/servers.ts'
import { shardStates } from '../../src/shards/shard-states.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { commandsOf, journalEntry, nobody, partitions, playerHead, range } from '../rows.ts'
import { committing, lanes, type TwoServers, twoServers } from './two-servers.ts'

const database = recycledDatabases()
const names = range(1, 40).map((n) => `player-${n}`)
/** Players of the first and of the second server. */
const [here = ''] = names.filter((id) => partitionOf(id, partitions) < 8)
const [there = '', unplayed = ''] = names.filter((id) => partitionOf(id, partitions) >= 8)

describe('what is on both sides of the cut', () => {
  let record: TwoServers
  let opened: OpenRecord
  let store: Store
  let servers: Servers
  let rights: RightsStore
  let work: RightsWork
  beforeEach(async () => {
    record = await twoServers(database)
    await record.move(8, 15, 1)
    opened = await record.open()
    store = committing(opened)
    servers = openServers(record.urls, systemClock)
    rights = mysqlRightsStore({ url: record.urls[0], servers })
    work = rightsWork({ url: record.urls[0], random: systemRandom, servers })
    const owners = await store.owners()
    await store.acquire(owners.map(({ partition, epoch }) => ({ partition, epoch, owner: 'sim:a:1' })))
  })
  afterEach(async () => {
    await Promise.all([store.close(), rights.close(), work.close(), servers.close()])
    await record.drop()
  })

  const epochOf = async (id: string): Promise<number> =>
    (await store.owners()).find(({ partition }) => partition === partitionOf(id, partitions))?.epoch ?? 0
  const commit = async (id: string, change: Parameters<typeof commandsOf>[3] = {}) =>
    store.commit(0, commandsOf(id, [1], await epochOf(id), { players: [playerHead(id, 1, nobody)], ...change }))
  const inTable = async (server: number, table: string, id: string): Promise<number> =>
    (await record.query(server, `SELECT 1 FROM ${table} WHERE player_id = '${id}'`)).length

  it('[SHARD-6] an erasure takes the life from its own server, and it does not come back there', async () => {
    const line = {
      playerId: there,
      seq: 1,
      line: 0,
      currency: 'money',
      debit: 'house',
      credit: 'player',
      amount: 5,
    } as const
    const books = { money: 5, diamonds: 0, checksum: 5, opening: true }
    expect(await commit(here)).toEqual({ outcome: 'committed' })
    const epoch = await epochOf(there)
    await commit(there, { ledger: [line], journal: [journalEntry(there, 1, { epoch, books })] })
    await rights.setConsent(there, { granted: true, version: 'v1', at: 5 })
    expect(await work.unreported({ playerId: there, clientId: 'c', seq: 0, waits: 0 }, 0, 10)).toHaveLength(1)
    await rights.scheduleDeletion({ playerId: there, requestedAt: 1, dueAt: 2 })
    expect((await rights.untoldDeletions(10, 10))[0]?.lives).toEqual([there])
    expect(await rights.beginErasure(there, 3)).toEqual([there])
    expect(await inTable(1, 'player', there)).toBe(0)
    // The owner has the life in memory still.
    const late = { ...commandsOf(there, [2], epoch), fences: [{ partition: partitionOf(there, partitions), epoch }] }
    expect(await store.commit(0, late)).toEqual({ outcome: 'removed', players: [there] })
    expect(await store.commit(0, commandsOf(there, [1], epoch))).toEqual({ outcome: 'removed', players: [there] })
    // A step that failed is done again.
    expect(await rights.beginErasure(there, 4)).toEqual([there])
    await work.eraseLives([there])
    await work.finishErasure(there, [there], 4)
    for (const table of ['journal', 'ledger']) expect(await inTable(1, table, there)).toBe(0)
    expect(await inTable(0, 'analytics_consent', there)).toBe(0)
    expect(await record.query(1, "SELECT 1 FROM ledger WHERE player_id LIKE 'erased-%'")).toHaveLength(1)
    expect(await store.head(here)).toBeDefined()
    expect(await auditLedgers(record.urls)).toMatchObject({ players: 1, sums: { money: 0n } })
  })

  it('[SHARD-6] an erasure and a removal wait while the life moves', async () => {
    await commit(there)
    await rights.scheduleDeletion({ playerId: there, requestedAt: 1, dueAt: 2 })
    const dies = {
      onProgress: ({ step }: { step: string }) => {
        if (step === 'frozen') throw new Error('died')
      },
    }
    await expect(record.move(8, 15, 0, dies)).rejects.toThrow('died')
    await servers.map.refresh()
    await store.owners()
    await expect(rights.beginErasure(there, 3)).rejects.toThrow('moves to another server')
    const rule = { before: Number.MAX_SAFE_INTEGER, setupTypes: ['speed'], entriesMax: 8 }
    await expect(store.removeUnplayed(partitionOf(there, partitions), [there], rule)).rejects.toThrow('moves to')
    await record.move(8, 15, 0)
    await servers.map.refresh()
    expect(await rights.beginErasure(there, 3)).toEqual([there])
  })

  it('[SHARD-6] a removal of a life that was never played takes its rows from the directory too', async () => {
    await commit(unplayed)
    await rights.setConsent(unplayed, { granted: true, version: 'v1', at: 5 })
    const rule = { before: 1_900_000_000_000, setupTypes: ['speed'], entriesMax: 8 }
    expect((await store.unplayedCandidates(rule.before, 10)).map(({ playerId }) => playerId)).toEqual([unplayed])
    expect(await store.removeUnplayed(partitionOf(unplayed, partitions), [unplayed], rule)).toEqual({
      removed: 1,
      played: 0,
    })
    expect(await inTable(0, 'analytics_consent', unplayed)).toBe(0)
    expect(await inTable(0, 'analytics_cursor', unplayed)).toBe(0)
  })

  it('[SHARD-7] a transaction of a store counts once on all servers', async () => {
    const bought = (playerId: string) => ({
      id: `purchase-${playerId}`,
      queue: 'purchases',
      payload: '{}',
      runAt: 5,
      purchase: {
        playerId,
        purchaseId: '1',
        productId: 'p',
        store: 'apple',
        receipt: 'r',
        fingerprint: 'f'.repeat(71),
        at: 5,
      },
    })
    for (const id of [here, there]) await commit(id, { outbox: [bought(id)] })
    expect(await inTable(1, 'purchase', there)).toBe(1)
    const jobs = await store.claimOutbox({ now: 10, until: 20, limit: 10 })
    expect(jobs.map(({ id }) => id).sort()).toEqual([bought(here).id, bought(there).id].sort())
    expect(await inTable(1, 'purchase', there)).toBe(0)
    expect(await store.purchase({ playerId: there, purchaseId: '1' })).toMatchObject({ receipt: 'r' })
    const transaction = { store: 'apple', transactionId: 't-1', diamonds: 10 }
    expect(await store.claimTransaction({ playerId: there, purchaseId: '1' }, transaction, 11)).toBe('claimed')
    expect(await store.claimTransaction({ playerId: here, purchaseId: '1' }, transaction, 12)).toBe('used')
    await store.outboxDone(jobs.map(({ id }) => id))
    expect(await store.outboxPending(10)).toEqual([])
  })

  it('[SHARD-9] the list has the partitions and the players of each server, and one that does not answer', async () => {
    for (const id of [here, there]) await commit(id)
    const { servers: states, move } = await shardStates(record.urls, systemClock)
    expect(move).toBeNull()
    expect(states).toMatchObject([
      { server: 0, ranges: [{ first: 0, last: 7 }], players: 1 },
      { server: 1, ranges: [{ first: 8, last: 15 }], players: 1 },
    ])
    expect(JSON.stringify(states)).not.toContain(new URL(record.urls[0]).password)
    const gone = await shardStates([record.urls[0], 'mysql://nobody@127.0.0.1:1/none'], systemClock)
    expect(gone.servers[1]?.players).toBeNull()
    // The lives of the first server go on without the second one.
    expect(await store.commit(commitLane(0, lanes, 0), commandsOf(here, [2], await epochOf(here)))).toBeDefined()
  })
})
