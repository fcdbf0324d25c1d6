import { systemClock } from '@lifegrid/base/system-clock'
import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.ts'
import { prepareSession } from '../../src/mysql/session.ts'
import { mysqlStore } from '../../src/mysql/store.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, partitions, range, snapshotOf } from '../rows.ts'
import { countingProxy } from './counting-proxy.ts'
import { type RawSession, rawSession } from './raw-session.ts'

const ada = 'ada'
const home = partitionOf(ada, partitions)

describe('fencing on a real server', () => {
  let open: OpenMysql
  let raw: RawSession

  beforeEach(async () => {
    open = await openMysql()
    raw = await rawSession(open.database.url)
    await open.store.settings({ partitions, lanes: 2 })
    await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    await open.store.commit(0, commandsOf(ada, [1], 1))
  })
  afterEach(async () => {
    await raw.end()
    await open.done()
  })

  it.each([
    { seqs: [2], waitsAt: 'UPDATE player' },
    { seqs: [2, 3], waitsAt: 'INSERT INTO player ' },
  ])(
    '[FENCE-2] an acquisition waits for a commit of $seqs that has read the epoch, and the commit succeeds',
    async ({ seqs, waitsAt }) => {
      const { store } = open
      // Another session holds the player's row, so the commit waits between its locking read and its end.
      await raw.query('BEGIN')
      await raw.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [ada])
      const commit = store.commit(0, commandsOf(ada, seqs, 1))
      await raw.untilRunning(waitsAt)
      let acquired = false
      const acquire = store.acquire([{ partition: home, epoch: 1, owner: 'sim:b:1' }]).then((won) => {
        acquired = true
        return won
      })
      await raw.untilRunning('FOR UPDATE')
      expect(acquired).toBe(false)
      expect((await store.owners())[home]?.epoch).toBe(1)

      await raw.query('COMMIT')
      expect(await commit).toEqual({ outcome: 'committed' })
      expect(await acquire).toEqual([{ partition: home, epoch: 2 }])
      expect((await store.load(ada))?.head.headSeq).toBe(seqs.at(-1))
      expect(await store.commit(0, commandsOf(ada, [9], 1))).toEqual({ outcome: 'fenced', partitions: [home] })
    },
  )

  it('[TIME-3] a commit of a version without watermarks does not change the present one', async () => {
    const { store } = open
    const { toldAt } = (await store.cursors([home])).get(home) ?? { toldAt: 0 }
    expect(toldAt).toBeGreaterThan(0)
    const [fences, cursors] = [JSON.stringify([[home, 1]]), JSON.stringify([[home, '9-9']])]
    await raw.query('CALL commit_batch(?, NULL, NULL, ?, NULL, NULL, NULL, NULL)', [fences, cursors])
    expect((await store.cursors([home])).get(home)).toEqual({ streamId: '9-9', toldAt })
  })

  it.each([
    { seqs: [2], waitsAt: 'MAX(o.epoch)' },
    { seqs: [2, 3], waitsAt: 'SUM(o.epoch = f.epoch)' },
  ])(
    '[FENCE-2] a commit of $seqs waits for an acquisition that is in progress, and then sees the new epoch',
    async ({ seqs, waitsAt }) => {
      const { store } = open
      await raw.query('BEGIN')
      await raw.query('UPDATE partition_owner SET epoch = epoch + 1 WHERE partition_id = ? AND epoch = 1', [home])
      const commit = store.commit(0, commandsOf(ada, seqs, 1))
      await raw.untilRunning(waitsAt)
      await raw.query('COMMIT')
      expect(await commit).toEqual({ outcome: 'fenced', partitions: [home] })
      expect(await store.journal(ada)).toHaveLength(1)
    },
  )

  it('[FENCE-2] a commit that waited for an acquisition succeeds when the acquisition is rolled back', async () => {
    const { store } = open
    await raw.query('BEGIN')
    await raw.query('UPDATE partition_owner SET epoch = epoch + 1 WHERE partition_id = ? AND epoch = 1', [home])
    const commit = store.commit(0, commandsOf(ada, [2], 1, { releases: [home] }))
    await raw.untilRunning('FOR UPDATE')
    await raw.query('ROLLBACK')
    expect(await commit).toEqual({ outcome: 'committed' })
  })

  it('[FENCE-2] commits of different lanes do not wait for each other, even if they read the same partition’s epoch', async () => {
    const { store } = open
    const other = range(1, 100)
      .map((n) => `player-${n}`)
      .find((id) => partitionOf(id, partitions) === home) as string
    await raw.query('BEGIN')
    await raw.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [ada])
    const held = store.commit(0, commandsOf(ada, [2], 1, { cursors: [] }))
    await raw.untilRunning('INSERT INTO player ')
    expect(await store.commit(1, commandsOf(other, [1], 1, { cursors: [] }))).toEqual({ outcome: 'committed' })
    await raw.query('COMMIT')
    expect(await held).toEqual({ outcome: 'committed' })
  })

  it('[FENCE-2] owners that claim partitions from each other while they commit never write under an old epoch', async () => {
    const { store } = open
    const players = range(1, 8).map((n) => `player-${n}`)
    const seqs = new Map(players.map((id) => [id, 0]))
    const epochs = new Map(range(0, partitions - 1).map((partition) => [partition, 1]))
    const fight = async (): Promise<void> => {
      for (let round = 0; round < 20; round++) {
        const partition = partitionOf(players[round % players.length] as string, partitions)
        const epoch = epochs.get(partition) as number
        const [won] = await store.acquire([{ partition, epoch, owner: `sim:b:${round}` }])
        if (won !== undefined) epochs.set(partition, won.epoch)
      }
    }
    const outcomes: string[] = []
    const commitAll = async (): Promise<void> => {
      for (let round = 0; round < 40; round++) {
        const id = players[round % players.length] as string
        const epoch = epochs.get(partitionOf(id, partitions)) as number
        const seq = (seqs.get(id) as number) + 1
        const { outcome } = await store.commit(0, commandsOf(id, [seq], epoch))
        if (outcome === 'committed') seqs.set(id, seq)
        outcomes.push(outcome)
      }
    }
    await Promise.all([fight(), commitAll()])
    expect(outcomes).toHaveLength(40)
    for (const id of players) {
      const journal = await store.journal(id)
      expect(journal.map((entry) => entry.seq)).toEqual(range(1, seqs.get(id) as number))
      const written = journal.map((entry) => entry.epoch)
      expect(written).toEqual([...written].sort((a, b) => a - b))
    }
  })

  it('[FENCE-3] a commit is one round trip, with any content', async () => {
    const proxy = await countingProxy(open.database.url)
    const store = await mysqlStore({ url: proxy.url, lanes: 1, clock: systemClock })
    try {
      // The first commit of a lane opens its connection.
      await store.commit(0, commandsOf(ada, [2], 1))
      const before = proxy.commands()
      const ledger = [
        { playerId: ada, seq: 3, line: 0, currency: 'money', debit: 'a', credit: 'b', amount: 1 },
      ] as const
      const job = { id: 'one', queue: 'push', payload: '{}', runAt: 1 }
      const full = { ledger, outbox: [job], snapshots: [snapshotOf(ada, 60)], releases: [home] }
      expect(await store.commit(0, commandsOf(ada, range(3, 66), 1, full))).toEqual({ outcome: 'committed' })
      expect(proxy.commands() - before).toBe(1)
      expect(await store.commit(0, commandsOf(ada, [67, 68], 9))).toMatchObject({ outcome: 'fenced' })
      expect(await store.commit(0, commandsOf(ada, [67], 9))).toMatchObject({ outcome: 'fenced' })
      expect(await store.commit(0, commandsOf(ada, [67], 1))).toEqual({ outcome: 'committed' })
      expect(proxy.commands() - before).toBe(4)
    } finally {
      await store.close()
      await proxy.close()
    }
  })

  it('[FENCE-1] many partitions are acquired in one round trip, their players are listed in one, and many lives are loaded in two', async () => {
    const proxy = await countingProxy(open.database.url)
    const store = await mysqlStore({ url: proxy.url, lanes: 1, clock: systemClock })
    try {
      for (const id of range(1, 20).map((n) => `player-${n}`)) await store.commit(0, commandsOf(id, [1, 2], 1))
      const before = proxy.commands()
      const all = range(0, partitions - 1)
      expect(await store.acquire(all.map((partition) => ({ partition, epoch: 1, owner: 'sim:b:1' })))).toHaveLength(16)
      expect(proxy.commands() - before).toBe(1)
      const connected = await store.connected(all)
      expect(connected).toHaveLength(21)
      expect(proxy.commands() - before).toBe(2)
      expect(await store.loadMany(connected.map(({ playerId }) => playerId))).toHaveLength(21)
      expect(proxy.commands() - before).toBe(4)
    } finally {
      await store.close()
      await proxy.close()
    }
  })

  it('[FENCE-3] MariaDB ends a transaction that waits for its client', async () => {
    await prepareSession((sql) => raw.query(sql))
    const [version] = await raw.query('SELECT VERSION() AS version')
    const [variable] = await raw.query("SHOW SESSION VARIABLES LIKE 'idle_transaction_timeout'")
    const expected = String(version?.version).includes('MariaDB') ? String(limits.idleTransactionSeconds) : undefined
    expect(variable?.Value).toBe(expected)
  })
})
