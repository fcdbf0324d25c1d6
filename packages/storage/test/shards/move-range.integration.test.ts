import { systemClock } from '@lifegrid/base/system-clock'
import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeTopology } from '../../src/mysql/change-topology.ts'
import { mysqlStore } from '../../src/mysql/store.ts'
import type { Store } from '../../src/ports.ts'
import { abortMove, type MoveProgress } from '../../src/shards/move/move-range.ts'
import { checkRecord, openRecord } from '../../src/shards/open-store.ts'
import { commitLane } from '../../src/shards/placement.ts'
import { moveSteps } from '../../src/shards/shard-map.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { commandsOf, messageOf, nobody, partitions, playerHead, range, snapshotOf } from '../rows.ts'
import { committing, lanes, type TwoServers, twoServers } from './two-servers.ts'

const database = recycledDatabases()
const players = range(1, 24).map((n) => `player-${n}`)
/** Players on either side of the cut at partition 8. */
const mover = players.find((id) => partitionOf(id, partitions) >= 8) as string
const stayer = players.find((id) => partitionOf(id, partitions) < 8) as string

describe('a move of partitions to another server', () => {
  let servers: TwoServers
  beforeEach(async () => {
    servers = await twoServers(database)
  })
  afterEach(() => servers.drop())

  const opened = async (use: (store: Store) => Promise<void>): Promise<void> => {
    const record = await servers.open()
    try {
      await use(committing(record))
    } finally {
      await record.store.close()
    }
  }

  /** Lives with a row in every table, on the first server. */
  const plant = () =>
    opened(async (store) => {
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
      for (const id of players) {
        const batch = commandsOf(id, [1, 2], 1, {
          players: [playerHead(id, 2, nobody)],
          ledger: [{ playerId: id, seq: 1, line: 0, currency: 'money', debit: 'house', credit: 'player', amount: 5 }],
          snapshots: [snapshotOf(id, 1)],
          deviceTokens: [{ playerId: id, platform: 'ios', token: `token of ${id}`, at: 5 }],
          messages: [messageOf(id, 1, { text: 'Grüße 🙂' })],
        })
        expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
        await store.saveOfflineSnapshot(snapshotOf(id, 2, { at: 1_900_000_000_000 }), null)
        await store.keepCheckpoint({ ...snapshotOf(id, 1), hash: 'f'.repeat(64) }, 0)
        await store.addPushes([{ playerId: id, key: 'birthday', kind: 'birthday', at: 7 }])
      }
    })

  const everything = async (): Promise<unknown[]> => {
    const found: unknown[] = []
    await opened(async (store) => {
      for (const id of await store.playersAfter('', 100)) {
        found.push(
          await store.load(id),
          await store.ledger(id),
          await store.deviceTokens(id),
          await store.checkpoint(id),
        )
        found.push(await store.earlierMessages(id, { life: 0, conversation: 1, before: 9, limit: 9 }))
      }
    })
    return found
  }
  const counted = async (server: number): Promise<number> => {
    const [row] = await servers.query<{ players: number }>(server, 'SELECT COUNT(*) AS players FROM journal')
    return Number(row?.players)
  }

  it('[SHARD-4] that dies before any step, or in the middle of the copy, is continued, and no row is lost or left', async () => {
    await plant()
    const before = await everything()
    let deaths = 0
    const deathsWanted = new Set<string>([...moveSteps, 'copying'])
    const onProgress = ({ step, lives }: MoveProgress): void => {
      const at = step === 'announced' && lives > 0 ? 'copying' : step
      if (!deathsWanted.delete(at)) return
      deaths++
      throw new Error(`died at ${at}`)
    }
    let moved: Awaited<ReturnType<TwoServers['move']>> | undefined
    while (moved === undefined) {
      moved = await servers.move(8, 15, 1, { onProgress }).catch((error: Error) => {
        expect(error.message).toContain('died at')
        return undefined
      })
    }
    expect(deaths).toBe(moveSteps.length + 1)
    expect(await everything()).toEqual(before)
    const on1 = players.filter((id) => partitionOf(id, partitions) >= 8).length
    expect([await counted(0), await counted(1)]).toEqual([2 * (players.length - on1), 2 * on1])
  })

  it('[SHARD-2] fences a late commit at the former server, and the new epochs are above all earlier ones', async () => {
    await plant()
    const late = await servers.open()
    await late.store.owners()
    await servers.move(8, 15, 1)
    const home = partitionOf(mover, partitions)
    // The lane that had the partition before the move still commits to its server.
    expect(await late.store.commit(commitLane(0, lanes, 0), commandsOf(mover, [3], 1))).toEqual({
      outcome: 'fenced',
      partitions: [home],
    })
    const claim = { partition: home, epoch: 1, owner: 'sim:late:1' }
    expect(await late.store.acquire([claim])).toEqual([])
    const row = (await late.store.owners()).find(({ partition }) => partition === home)
    expect(row).toEqual({ partition: home, epoch: 3, owner: null })
    expect(await late.store.acquire([{ ...claim, epoch: 3 }])).toEqual([{ partition: home, epoch: 4 }])
    expect((await late.store.cursors([home])).get(home)?.streamId).toBe('1002-0')
    expect(await committing(late).commit(0, commandsOf(mover, [3], 4))).toEqual({ outcome: 'committed' })
    await late.store.close()
  })

  it('[SHARD-4] lets workers write nothing of lives that move, and hands out no work of them', async () => {
    await plant()
    const record = await servers.open()
    const during: unknown[] = []
    const snapshot = (id: string) => snapshotOf(id, 2, { at: 1_950_000_000_000 })
    // Dies once the range is announced.
    const dies = ({ step }: MoveProgress): void => {
      if (step === 'frozen') throw new Error('died')
    }
    await expect(servers.move(8, 15, 1, { onProgress: dies })).rejects.toThrow('died')
    await record.store.owners()
    during.push(await record.store.saveOfflineSnapshot(snapshot(stayer), null))
    await expect(record.store.saveOfflineSnapshot(snapshot(mover), null)).rejects.toThrow('moves to another server')
    await expect(record.store.trimMessages(mover, 1)).rejects.toThrow('moves to another server')
    const due = await record.store.claimJournals({ now: 2_000_000_000_000, until: 2_000_000_000_001, limit: 100 })
    expect(due).toContain(stayer)
    expect(due).not.toContain(mover)
    expect((await record.store.owners()).filter(({ frozen }) => frozen).map(({ partition }) => partition)).toEqual(
      range(8, 15),
    )
    expect(await record.store.acquire([{ partition: 9, epoch: 1, owner: 'sim:b:1' }])).toEqual([])
    expect(during).toEqual([true])
    // A worker that had looked at the map before writes to the former server, which refuses.
    const stale = await mysqlStore({ url: servers.urls[0], lanes: 0, clock: systemClock })
    await expect(
      servers.move(8, 15, 1, {
        onProgress({ step }) {
          if (step === 'copied') throw new Error('died')
        },
      }),
    ).rejects.toThrow('died')
    expect(await stale.saveOfflineSnapshot(snapshot(mover), null)).toBe(false)
    const life = { snapshot: snapshot(mover), nextDueAt: null, messages: [] }
    expect(await stale.saveOfflineSnapshots([life])).toEqual(new Set())
    await stale.close()
    await record.store.close()
  })

  it('[SHARD-4] can be given up before the new server has taken over, and the owners continue where they were', async () => {
    await plant()
    const before = await everything()
    await expect(
      servers.move(8, 15, 1, {
        onProgress({ step }) {
          if (step === 'copied') throw new Error('died')
        },
      }),
    ).rejects.toThrow('died')
    expect(await abortMove({ urls: servers.urls, clock: systemClock })).toMatchObject({ left: false })
    expect(await everything()).toEqual(before)
    expect(await counted(1)).toBe(0)
    await opened(async (store) => {
      const home = partitionOf(mover, partitions)
      const { epoch = 0 } = (await store.owners()).find(({ partition }) => partition === home) ?? {}
      expect(epoch).toBeGreaterThan(1)
      expect(await store.commit(0, commandsOf(mover, [3], 1))).toMatchObject({ outcome: 'fenced' })
    })
    await expect(abortMove({ urls: servers.urls, clock: systemClock })).rejects.toThrow('No move is under way.')
  })

  it('[SHARD-4] is refused when the copy differs, and the former server still has every row', async () => {
    await plant()
    const before = await everything()
    await expect(
      servers.move(8, 15, 1, { beforeCompare: ({ target }) => target.query('UPDATE ledger SET amount = 6') }),
    ).rejects.toThrow('A copy of lives differs in ledger')
    await servers.move(8, 15, 1)
    expect(await everything()).toEqual(before)
  })

  it('[SHARD-12] copies ahead while the owners commit, and in the pause what has changed, been born or gone since', async () => {
    await plant()
    const record = await servers.open()
    await record.store.owners()
    const [one = '', two = '', gone = ''] = players.filter((id) => partitionOf(id, partitions) >= 8)
    const born = range(100, 200)
      .map((n) => `player-${n}`)
      .find((id) => partitionOf(id, partitions) >= 8) as string
    const commit = (id: string, seqs: readonly number[]) =>
      committing(record).commit(
        0,
        commandsOf(id, seqs, 1, {
          ledger: [{ playerId: id, seq: seqs[0] ?? 0, line: 0, currency: 'money', debit: 'a', credit: 'b', amount: 1 }],
          snapshots: [snapshotOf(id, seqs[0] ?? 0)],
          messages: [messageOf(id, 2)],
        }),
      )
    const seen: unknown[] = []
    const { lives } = await servers.move(8, 15, 1, {
      async beforeCatchUp(step) {
        // Everything is there before the sims release anything.
        seen.push([step, (await counted(1)) > 0])
        if (step === 'announced') {
          expect(await commit(one, [3, 4])).toEqual({ outcome: 'committed' })
          expect(await commit(born, [1])).toEqual({ outcome: 'committed' })
          return
        }
        expect(await commit(two, [3])).toMatchObject({ outcome: 'fenced' })
        // As a commit that came before the fence.
        for (const statement of [
          `INSERT INTO journal SELECT player_id, 3, 'c-late', at_ms, game_minute, type, message, outcome, detail, epoch, checksum,
             money, diamonds, books_checksum, books_opening FROM journal WHERE player_id = '${two}' AND seq = 2`,
          `UPDATE player SET head_seq = 3 WHERE player_id = '${two}'`,
          `UPDATE snapshot SET data = 'later' WHERE player_id = '${two}'`,
          `DELETE FROM device_token WHERE player_id = '${two}'`,
          ...['journal', 'ledger', 'player'].map((table) => `DELETE FROM ${table} WHERE player_id = '${gone}'`),
        ])
          await servers.query(0, statement)
      },
    })
    await record.store.close()
    expect(seen).toEqual([
      ['announced', true],
      ['fenced', true],
    ])
    expect(lives).toBe(players.filter((id) => partitionOf(id, partitions) >= 8).length)
    await opened(async (store) => {
      expect((await store.journal(one)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
      expect(await store.ledger(one)).toHaveLength(2)
      expect((await store.journal(born)).map(({ seq }) => seq)).toEqual([1])
      expect((await store.journal(two)).map(({ commandId }) => commandId)).toEqual(['c-1', 'c-2', 'c-late'])
      expect(new TextDecoder().decode((await store.load(two))?.snapshot?.data)).toBe('later')
      expect(await store.deviceTokens(two)).toEqual([])
      expect(await store.head(gone)).toBeUndefined()
    })
    expect(await servers.query(1, `SELECT player_id FROM talk_message WHERE player_id = '${gone}'`)).toEqual([])
  })

  it('[SHARD-2] [SHARD-10] is noticed by a process with another list of servers', async () => {
    const foreign = await database()
    await checkRecord([servers.urls[0], foreign.url], systemClock)
    await servers.move(8, 15, 1)
    const [first, second] = servers.urls
    const open = (urls: readonly string[]) => openRecord({ urls, lanes: 0, clock: systemClock })
    await expect(open([first])).rejects.toThrow('The record has lives on server 1, and MYSQL_URLS names 1 server.')
    await expect(open([second, first])).rejects.toThrow('Place 0 of MYSQL_URLS (counted from 0) has server 1')
    for (const check of [open, (urls: readonly string[]) => checkRecord(urls, systemClock)]) {
      await expect(check([first])).rejects.toThrow('MYSQL_URLS names 1 server.')
      await expect(check([first, foreign.url])).rejects.toThrow('Place 1 of MYSQL_URLS (counted from 0) has a database')
    }
    await checkRecord(servers.urls, systemClock)
    await foreign.drop()
  })

  it('[SHARD-4] [TOPO-2] can be made again after a change of the topology, and the new server has a copy of that', async () => {
    await plant()
    await servers.move(8, 15, 1)
    await servers.move(8, 15, 0)
    const topology = { partitions: 2 * partitions, lanes }
    await changeTopology(servers.urls[0], topology)
    const { lives } = await servers.move(partitions, 2 * partitions - 1, 1)
    const expected = players.filter((id) => partitionOf(id, topology.partitions) >= partitions).length
    expect(lives).toBe(expected)
    expect(await servers.query(1, 'SELECT partitions, lanes FROM cluster_settings')).toEqual([topology])
  })

  it('[SHARD-5] [CMD-12] compares tokens and numbers players across the servers', async () => {
    await plant()
    await servers.move(8, 15, 1)
    await opened(async (store) => {
      await store.owners()
      expect(await store.playersAfter('', 10)).toEqual([...players].sort().slice(0, 10))
      const epochs = new Map((await store.owners()).map(({ partition, epoch }) => [partition, epoch]))
      const home = partitionOf(stayer, partitions)
      const token = { playerId: stayer, platform: 'ios', token: `token of ${mover}`, at: 9 }
      const batch = commandsOf(stayer, [3], epochs.get(home) ?? 0, { deviceTokens: [token] })
      expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
      expect(await store.deviceTokens(mover)).toEqual([])
      const due = await store.claimPushes({ now: 8, until: 9, limit: 100 })
      expect(due).toHaveLength(players.length)
      expect(due.find(({ playerId }) => playerId === mover)?.devices).toEqual([])
      expect(due.find(({ playerId }) => playerId === stayer)?.devices).toHaveLength(1)
    })
  })
})
