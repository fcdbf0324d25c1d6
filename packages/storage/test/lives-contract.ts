import { partitionOf } from '@lifegrid/contract/partition'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredMessage } from '../src/messages/ports.ts'
import type { Store, WrittenHead } from '../src/ports.ts'
import { commandsOf, journalEntry, messageOf, nobody, partitions, playerHead, range, snapshotOf } from './rows.ts'

/** The part of the store's contract for lives: loading them, and choosing between their two snapshots. */
export function livesContract(current: () => Store): void {
  const ada = 'ada'
  const home = partitionOf(ada, partitions)
  let store: Store
  beforeEach(() => {
    store = current()
  })
  const own = () =>
    store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))

  describe('lives', () => {
    it('an unknown player has no life, no journal and no ledger', async () => {
      expect(await store.load('nobody')).toBeUndefined()
      expect(await store.head('nobody')).toBeUndefined()
      expect(await store.journal('nobody')).toEqual([])
      expect(await store.ledger('nobody')).toEqual([])
    })

    it('the connected players of partitions are listed, and many lives load at once, with the entries after their snapshots', async () => {
      await own()
      const players = range(1, 24).map((n) => `player-${n}`)
      for (const [index, id] of players.entries()) {
        const seqs = range(1, 10 + index)
        const connected = index % 3 === 0 ? nobody : {}
        const snapshots = index % 2 === 0 ? [] : [snapshotOf(id, 5)]
        await store.commit(0, commandsOf(id, seqs, 1, { snapshots, players: [playerHead(id, seqs.length, connected)] }))
      }
      const wanted = range(0, partitions - 1).filter((partition) => partition % 2 === 0)
      const expected = players.filter((id, index) => index % 3 !== 0 && partitionOf(id, partitions) % 2 === 0)
      expect(expected.length).toBeGreaterThan(3)
      const connected = await store.connected(wanted)
      expect(connected).toEqual(
        [...expected].sort().map((playerId) => {
          const schemaVersion = players.indexOf(playerId) % 2 === 0 ? 0 : snapshotOf(playerId, 5).schemaVersion
          return { playerId, partition: partitionOf(playerId, partitions), schemaVersion }
        }),
      )
      const lives = await store.loadMany([...expected, 'nobody'].reverse())
      expect(lives.map((life) => life.head.playerId)).toEqual([...expected].sort())
      for (const life of lives) {
        const index = players.indexOf(life.head.playerId)
        const from = index % 2 === 0 ? 1 : 6
        expect(life.journal.map((entry) => entry.seq)).toEqual(range(from, 10 + index))
        expect(life.recent.map((entry) => entry.seq)).toEqual(from === 1 ? [] : range(1, 5))
        expect(life).toEqual(await store.load(life.head.playerId))
      }
      // Workers get the same without the outcomes of earlier commands.
      expect(await store.loadOffline([...expected, 'nobody'].reverse())).toEqual(
        lives.map(({ recent: _, ...life }) => life),
      )
      expect(await store.loadOffline([])).toEqual([])
      expect(await store.connected([])).toEqual([])
      expect(await store.loadMany([])).toEqual([])
    })

    it('[MOVE-3] a connected player has the highest schema version of any owner’s snapshot so far; a worker’s does not count', async () => {
      await own()
      const version = async () => (await store.connected([home]))[0]?.schemaVersion
      const snapshots = (seq: number, schemaVersion: number) => [snapshotOf(ada, seq, { schemaVersion })]
      await store.commit(0, commandsOf(ada, [1], 1))
      expect(await version()).toBe(0)
      await store.commit(0, commandsOf(ada, [], 1, { players: [], snapshots: snapshots(1, 7) }))
      expect(await version()).toBe(7)
      await store.commit(0, commandsOf(ada, [2], 1, { players: [playerHead(ada, 2, nobody)] }))
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 2, { schemaVersion: 9 }), null)).toBe(true)
      await store.commit(0, commandsOf(ada, [3], 1, { snapshots: snapshots(3, 8) }))
      expect(await version()).toBe(8)
    })

    it('a life has the outcomes of the last 128 commands and every entry after the snapshot', async () => {
      await own()
      await store.commit(0, commandsOf(ada, range(1, 300), 1, { snapshots: [snapshotOf(ada, 290)] }))
      const life = await store.load(ada)
      expect(life?.journal.map((entry) => entry.seq)).toEqual(range(291, 300))
      expect(life?.recent.map((entry) => entry.seq)).toEqual(range(173, 290))
      await store.commit(0, commandsOf('bob', range(1, 300), 1, { snapshots: [snapshotOf('bob', 20)] }))
      const bob = await store.load('bob')
      expect(bob?.journal.map((entry) => entry.seq)).toEqual(range(21, 300))
      expect(bob?.recent).toEqual([])
    })

    it('the journal can be read up to a seq', async () => {
      await own()
      await store.commit(0, commandsOf(ada, range(1, 5), 1))
      expect((await store.journal(ada, 3)).map((entry) => entry.seq)).toEqual([1, 2, 3])
    })

    it('the connected players are counted', async () => {
      await own()
      expect(await store.connectedCount()).toBe(0)
      await store.commit(0, commandsOf('here', [1], 1))
      await store.commit(0, commandsOf('gone', [1], 1, { players: [playerHead('gone', 1, nobody)] }))
      expect(await store.connectedCount()).toBe(1)
      expect([await store.head('here'), await store.head('gone')]).toEqual([
        playerHead('here', 1),
        playerHead('gone', 1, nobody),
      ])
    })

    it('[OPS-2] all players can be listed in pages, and a partition’s in a random order that a seed determines', async () => {
      await own()
      const players = range(1, 24).map((n) => `player-${n}`)
      for (const id of players) await store.commit(0, commandsOf(id, [1], 1))
      const sorted = [...players].sort()
      const page = await store.playersAfter('', 10)
      expect(page).toEqual(sorted.slice(0, 10))
      expect(await store.playersAfter(page.at(-1) ?? '', 100)).toEqual(sorted.slice(10))
      expect(await store.playersAfter('player-9', 10)).toEqual([])
      const there = partitionOf('player-2', partitions)
      // The order by SHA-256 of "<seed> <id>".
      const drawn = ['player-13', 'player-2', 'player-16', 'player-7', 'player-5']
      expect(await store.samplePlayers(there, 'a', 100)).toEqual(drawn)
      expect(await store.samplePlayers(there, 'a', 2)).toEqual(drawn.slice(0, 2))
      const other = ['player-13', 'player-16', 'player-5', 'player-2', 'player-7']
      expect(await store.samplePlayers(there, 'b', 100)).toEqual(other)
    })
  })

  describe('due offline lives', () => {
    const gone = (id: string, seqs: readonly number[] = [1]) =>
      store.commit(0, commandsOf(id, seqs, 1, { players: [playerHead(id, Math.max(...seqs), nobody)] }))
    const claim = (now: number, until: number, limit = 10) => store.claimOffline({ now, until, limit })
    /** Claims that end at once return the due lives and leave them due, but change their order. */
    const due = (now: number) => claim(now, now)
    beforeEach(async () => {
      await own()
    })

    it('are claimed from their due time on, the longest overdue first, and never while connected', async () => {
      for (const id of ['soon', 'later', 'b', 'a']) await gone(id)
      await store.commit(0, commandsOf('here', [1], 1))
      expect(await store.saveOfflineSnapshot(snapshotOf('later', 1), 2000)).toBe(true)
      expect(await store.saveOfflineSnapshot(snapshotOf('soon', 1), 1000)).toBe(true)
      expect(await claim(2000, 9000, 1)).toEqual(['a'])
      expect(await claim(2000, 9000, 2)).toEqual(['b', 'soon'])
      expect(await claim(1999, 9000)).toEqual([])
      expect(await claim(2000, 9000)).toEqual(['later'])
    })

    it('[JOB-17] are due at the time that their owner commits, at once without one, and not before, whatever was due earlier', async () => {
      const left = (id: string, seq: number, change: Partial<WrittenHead>) =>
        store.commit(0, commandsOf(id, [seq], 1, { players: [playerHead(id, seq, { ...nobody, ...change })] }))
      await left('new', 1, { dueAt: 3000 })
      await gone('old')
      await left('old', 2, { dueAt: 2000 })
      expect(await due(1999)).toEqual([])
      expect(await due(2000)).toEqual(['old'])
      expect(await due(3000)).toEqual(['new', 'old'])
      // The row of the player says nothing of it.
      expect(await store.head('new')).toEqual(playerHead('new', 1, nobody))
      await left('new', 2, {})
      expect(await due(0)).toEqual(['new'])
    })

    it('[JOB-4] are not claimed twice, and are due again when the claim ends, or when a commit writes their heads', async () => {
      for (const id of ['a', 'b', 'c']) await gone(id)
      expect(await claim(1000, 5000, 2)).toEqual(['a', 'b'])
      expect(await claim(1000, 5000, 2)).toEqual(['c'])
      expect(await claim(4999, 9000)).toEqual([])
      await gone('b', [2])
      expect(await claim(4999, 9000)).toEqual(['b'])
      expect(await claim(5000, 9000)).toEqual(['a', 'c'])
    })

    it('[JOB-4] are claimed once, even if many workers claim at the same time', async () => {
      const ids = range(1, 40).map((n) => `player-${n}`)
      for (const id of ids) await gone(id)
      const claimed: string[] = []
      const worker = async (): Promise<void> => {
        for (let page = await claim(1000, 5000, 3); page.length > 0; page = await claim(1000, 5000, 3))
          claimed.push(...page)
      }
      await Promise.all([worker(), worker(), worker(), worker()])
      expect(claimed.sort()).toEqual(ids.sort())
    })

    it('[ENG-3] do not include lives in which nothing will happen, until a commit writes their heads', async () => {
      await gone(ada)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1), null)).toBe(true)
      expect(await due(Number.MAX_SAFE_INTEGER)).toEqual([])
      await store.commit(0, commandsOf(ada, [], 1, { players: [], snapshots: [snapshotOf(ada, 1)] }))
      expect(await due(Number.MAX_SAFE_INTEGER)).toEqual([])
      await gone(ada, [2])
      expect(await due(0)).toEqual([ada])
    })

    it('include a life again after its player was back, also if it was not due before', async () => {
      await gone(ada)
      await store.saveOfflineSnapshot(snapshotOf(ada, 1), 1_900_000_000_000)
      await store.commit(0, commandsOf(ada, [2], 1))
      expect(await due(Number.MAX_SAFE_INTEGER)).toEqual([])
      await gone(ada, [3])
      expect(await due(0)).toEqual([ada])
    })

    it('keep their due time when a snapshot is refused', async () => {
      await gone(ada, [1, 2])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1), null)).toBe(false)
      expect(await due(0)).toEqual([ada])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 2), 1000)).toBe(true)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 2), null)).toBe(false)
      expect(await due(999)).toEqual([])
      expect(await due(1000)).toEqual([ada])
    })

    it('that are saved together are written or refused each by itself, as those that are saved alone', async () => {
      const [ids, now] = [['behind', 'here', 'new', 'older', 'saved'], 1_800_000_000_001]
      for (const id of ids) await gone(id, [1, 2])
      await store.commit(0, commandsOf('here', [3], 1))
      expect(await store.saveOfflineSnapshot(snapshotOf('saved', 2, { at: now + 5 }), 70)).toBe(true)
      expect(await store.saveOfflineSnapshot(snapshotOf('older', 2, { at: now + 3 }), 70)).toBe(true)
      const life = (id: string, seq: number, nextDueAt: number | null) => {
        return { snapshot: snapshotOf(id, seq, { at: now + 4 }), nextDueAt, messages: [] }
      }
      const lives = [
        life('saved', 2, 1),
        life('older', 2, null),
        life('new', 2, 900),
        life('here', 2, 1),
        life('behind', 1, 1),
        life('nobody', 1, 1),
      ]
      expect(await store.saveOfflineSnapshots(lives)).toEqual(new Set(['new', 'older']))
      expect(await store.saveOfflineSnapshots([])).toEqual(new Set())
      const stored = await store.loadMany(ids)
      expect(stored.map(({ snapshot }) => snapshot?.at ?? null)).toEqual([null, null, now + 4, now + 4, now + 5])
      expect(Uint8Array.from(stored[2]?.snapshot?.data ?? [])).toEqual(lives[2]?.snapshot.data)
      // 'older' will never be due, 'behind' was not changed.
      expect(await due(899)).toEqual(['behind', 'saved'])
      expect(await due(900)).toEqual(['behind', 'new', 'saved'])
    })

    it('[JOB-15] in which nothing has happened keep their snapshots, and get a due time on the same conditions', async () => {
      const [ids, now] = [['ada', 'bob', 'cleo'], 1_800_000_000_001]
      for (const id of ids) await gone(id, [1, 2])
      expect(await store.saveOfflineSnapshot(snapshotOf('ada', 2, { at: now }), 5)).toBe(true)
      expect(await store.saveOfflineSnapshot(snapshotOf('bob', 2, { at: now }), 5)).toBe(true)
      const before = await store.loadMany(ids)
      const life = (id: string, at: number, nextDueAt: number | null, messages = [] as StoredMessage[]) => {
        return { snapshot: { ...snapshotOf(id, 2, { at }), data: null }, nextDueAt, messages }
      }
      const lives = [life('ada', now + 1, 900), life('bob', now, 900), life('cleo', now, null)]
      expect(await store.saveOfflineSnapshots(lives)).toEqual(new Set(['ada', 'cleo']))
      expect(await store.loadMany(ids)).toEqual(before)
      expect(await due(899)).toEqual(['bob'])
      expect(await due(900)).toEqual(['ada', 'bob'])
      // Alone, and with messages, which are written.
      const said = messageOf('ada', 1)
      const { snapshot } = life('ada', now + 2, 950)
      expect(await store.saveOfflineSnapshot(snapshot, 950, [said])).toBe(true)
      expect(await store.saveOfflineSnapshots([life('cleo', now + 3, 960, [messageOf('cleo', 1)])])).toEqual(
        new Set(['cleo']),
      )
      const stored = await store.loadMany(['ada', 'cleo'])
      expect(stored.map(({ snapshot: one, hasMessages }) => [one?.at ?? null, hasMessages])).toEqual([
        [now, true],
        [null, true],
      ])
      expect(await due(955)).toEqual(['ada', 'bob'])
    })

    it('are due at the time that is saved with their snapshot, even if it is saved during a claim', async () => {
      await gone(ada)
      expect(await claim(1000, 5000)).toEqual([ada])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1), 2000)).toBe(true)
      expect(await due(2000)).toEqual([ada])
    })
  })

  describe('a worker’s snapshot', () => {
    const at = 1_800_000_000_000
    const absent = (seqs: readonly number[]) =>
      store.commit(0, commandsOf(ada, seqs, 1, { players: [playerHead(ada, Math.max(...seqs), nobody)] }))

    it('is written for an offline player at the head, and used', async () => {
      await own()
      await absent([1, 2, 3])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 3, { at: at + 500 }), null)).toBe(true)
      const life = await store.load(ada)
      expect(life?.snapshot).toMatchObject({ seq: 3, at: at + 500 })
      expect(life?.journal).toEqual([])
      expect(life?.recent.map((entry) => entry.seq)).toEqual([1, 2, 3])
    })

    it('is refused when the head is at another seq, somebody is connected, or the player is unknown', async () => {
      await own()
      await absent([1, 2, 3])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 2), null)).toBe(false)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 4), null)).toBe(false)
      expect(await store.saveOfflineSnapshot(snapshotOf('nobody', 0), null)).toBe(false)
      await store.commit(0, commandsOf(ada, [4], 1))
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 4), null)).toBe(false)
      expect((await store.load(ada))?.snapshot).toBeNull()
    })

    it('is refused when the owner’s or a worker’s snapshot is newer', async () => {
      await own()
      await absent([1])
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }), null)).toBe(true)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }), null)).toBe(false)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 499 }), null)).toBe(false)
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 501 }), null)).toBe(true)
      const mine = snapshotOf(ada, 1, { at: at + 900 })
      await store.commit(0, commandsOf(ada, [], 1, { snapshots: [mine], players: [playerHead(ada, 1, nobody)] }))
      expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 899 }), null)).toBe(false)
      expect((await store.load(ada))?.snapshot).toMatchObject({ at: at + 900 })
    })

    it('is used when the next command took effect at or after its time, and is not used when one took effect earlier', async () => {
      await own()
      await absent([1])
      await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }), null)
      const next = (seq: number, when: number) =>
        store.commit(
          0,
          commandsOf(ada, [seq], 1, {
            journal: [journalEntry(ada, seq, { at: when })],
            players: [playerHead(ada, seq)],
          }),
        )
      await next(2, at + 500)
      expect((await store.load(ada))?.snapshot).toMatchObject({ seq: 1, at: at + 500 })
      expect((await store.loadMany([ada]))[0]?.journal.map((entry) => entry.seq)).toEqual([2])

      await absent([3])
      await store.saveOfflineSnapshot(snapshotOf(ada, 3, { at: at + 9000 }), null)
      await next(4, at + 8999)
      const life = await store.load(ada)
      expect(life?.snapshot).toBeNull()
      expect(life?.journal.map((entry) => entry.seq)).toEqual([1, 2, 3, 4])
      expect(await store.loadMany([ada])).toEqual([life])
    })

    it('[MOVE-3] is not used when it is newer than its reader: the owner’s and the journal after it are, or the whole journal', async () => {
      await own()
      await absent([1, 2, 3])
      const newer = snapshotOf(ada, 3, { at: at + 500, schemaVersion: 9 })
      expect(await store.saveOfflineSnapshot(newer, null)).toBe(true)
      const before = await store.load(ada, 8)
      expect(before?.snapshot).toBeNull()
      expect(before?.journal.map(({ seq }) => seq)).toEqual([1, 2, 3])
      const mine = snapshotOf(ada, 2, { schemaVersion: 8 })
      await store.commit(0, commandsOf(ada, [], 1, { snapshots: [mine], players: [playerHead(ada, 3, nobody)] }))
      const life = await store.load(ada, 8)
      expect(life?.snapshot).toMatchObject({ seq: 2, schemaVersion: 8 })
      expect(life?.journal.map(({ seq }) => seq)).toEqual([3])
      expect(life?.recent.map(({ seq }) => seq)).toEqual([1, 2])
      expect(await store.loadMany([ada], 8)).toEqual([life])
      for (const newest of [9, undefined]) {
        expect((await store.load(ada, newest))?.snapshot).toMatchObject({ seq: 3, schemaVersion: 9 })
      }
    })

    it('is replaced by the owner’s snapshot when it cannot be used, or when the owner’s is later', async () => {
      await own()
      await store.commit(
        0,
        commandsOf(ada, [1, 2], 1, { snapshots: [snapshotOf(ada, 1)], players: [playerHead(ada, 2, nobody)] }),
      )
      await store.saveOfflineSnapshot(snapshotOf(ada, 2, { at: at + 500 }), null)
      await store.commit(0, commandsOf(ada, [3], 1, { journal: [journalEntry(ada, 3, { at: at + 400 })] }))
      expect((await store.load(ada))?.snapshot).toMatchObject({ seq: 1, at: at + 1 })
      await store.commit(0, commandsOf(ada, [4], 1, { snapshots: [snapshotOf(ada, 4, { at: at + 600 })] }))
      expect((await store.load(ada))?.snapshot).toMatchObject({ seq: 4, at: at + 600 })
    })
  })
}
