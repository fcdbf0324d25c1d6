import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommitBatch } from '../../src/ports.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, journalEntry, nobody, partitions, playerHead, range } from '../rows.ts'
import { type RawSession, rawSession } from './raw-session.ts'

const ada = 'ada'
const home = partitionOf(ada, partitions)
const rule = { before: 1_900_000_000_000, setupTypes: ['sys.birth', 'sys.connect', 'sys.disconnect'], entriesMax: 100 }

/** The birth of a player who is not connected. */
const birth = (id: string): CommitBatch => ({
  ...commandsOf(id, [], 1),
  journal: [journalEntry(id, 1, { type: 'sys.birth' })],
  players: [playerHead(id, 1, nobody)],
})

/** The player connects. */
const connect = (id: string): CommitBatch => ({
  ...commandsOf(id, [], 1),
  journal: [journalEntry(id, 2, { type: 'sys.connect' })],
  players: [playerHead(id, 2)],
})

describe('removals and commits on a real server', () => {
  let open: OpenMysql
  let raw: RawSession

  beforeEach(async () => {
    open = await openMysql()
    raw = await rawSession(open.database.url)
    await open.store.settings({ partitions, lanes: 2 })
    await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    await open.store.commit(0, birth(ada))
  })
  afterEach(async () => {
    await raw.end()
    await open.done()
  })

  it('[FENCE-7] a removal waits for a commit that is under way, and keeps the player who connects with it', async () => {
    const { store } = open
    await raw.query('BEGIN')
    await raw.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [ada])
    const commit = store.commit(0, connect(ada))
    await raw.untilRunning('UPDATE player')
    const removal = store.removeUnplayed(home, [ada], rule)
    await raw.untilRunning('FROM partition_owner WHERE partition_id')
    await raw.query('COMMIT')
    expect(await commit).toEqual({ outcome: 'committed' })
    expect(await removal).toEqual({ removed: 0, played: 0 })
    expect((await store.load(ada))?.head.headSeq).toBe(2)
  })

  it('[FENCE-7] a commit waits for a removal that is under way, and is then refused', async () => {
    const { store } = open
    await raw.query('INSERT INTO analytics_cursor (player_id, seq, due_at) VALUES (?, 0, 0)', [ada])
    await raw.query('BEGIN')
    await raw.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [ada])
    const removal = store.removeUnplayed(home, [ada], rule)
    await raw.untilRunning('STRAIGHT_JOIN player p')
    const commit = store.commit(0, connect(ada))
    await raw.untilRunning('MAX(o.epoch)')
    await raw.query('COMMIT')
    expect(await removal).toEqual({ removed: 1, played: 0 })
    expect(await commit).toEqual({ outcome: 'removed', players: [ada] })
    expect(await store.journal(ada)).toEqual([])
    expect(await raw.query('SELECT * FROM analytics_cursor')).toEqual([])
  })

  it('[FENCE-7] of a removal and a connection at the same time exactly one wins, and no life is left in parts', async () => {
    const { store } = open
    const players = range(1, 60).map((n) => `player-${n}`)
    for (const id of players) await store.commit(0, birth(id))
    const wins = { removal: 0, connection: 0 }
    await Promise.all(
      players.map(async (id, index) => {
        const calls = [
          () => store.commit(index % 2, connect(id)),
          () => store.removeUnplayed(partitionOf(id, partitions), [id], rule),
        ]
        if (index % 3 === 0) calls.reverse()
        await Promise.all(calls.map((call) => call()))
        const journal = (await store.journal(id)).map(({ seq }) => seq)
        const head = (await store.load(id))?.head.headSeq
        expect([head, journal]).toEqual(head === undefined ? [undefined, []] : [2, [1, 2]])
        wins[head === undefined ? 'removal' : 'connection']++
      }),
    )
    expect(wins.removal + wins.connection).toBe(60)
    expect(Math.min(wins.removal, wins.connection)).toBeGreaterThan(0)
  })

  it('[CMD-12] lanes whose players take each other’s tokens do not deadlock, and every token ends with one player', async () => {
    const { store } = open
    const [a, b] = ['one', 'two']
    await store.commit(0, birth(a as string))
    await store.commit(1, birth(b as string))
    const take = async (id: string, lane: number): Promise<void> => {
      for (const seq of range(2, 41)) {
        const tokens = ['token-x', 'token-y', 'token-z']
        if (lane === 1) tokens.reverse()
        const platforms = ['ios', 'web', 'android']
        const deviceTokens = tokens.map((token, index) => {
          return { playerId: id, platform: platforms[index] as string, token, at: seq }
        })
        const swapped = deviceTokens.map((change) => ({ ...change, platform: 'ios', token: `${change.token}-ios` }))
        const batch = commandsOf(id, [seq], 1, { deviceTokens: seq % 2 === 0 ? deviceTokens : swapped })
        expect(await store.commit(lane, batch)).toEqual({ outcome: 'committed' })
      }
    }
    await Promise.all([take(a as string, 0), take(b as string, 1)])
    const all = [...(await store.deviceTokens(a as string)), ...(await store.deviceTokens(b as string))]
    expect(new Set(all.map(({ platform, token }) => `${platform} ${token}`)).size).toBe(all.length)
  })
})
