import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Store, StoreError } from '../src/ports.ts'
import { commandsOf, emptyBatch, journalEntry, nobody, partitions, playerHead, range, snapshotOf } from './rows.ts'

/** What both adapters promise. `open` gives an empty record and what has to be undone afterwards. */
export function storeContract(name: string, open: () => Promise<{ store: Store; done: () => Promise<void> }>): void {
  describe(`${name}: the store's contract`, () => {
    let store: Store
    let done: () => Promise<void>

    beforeEach(async () => {
      const opened = await open()
      store = opened.store
      done = opened.done
      await store.settings({ partitions, lanes: 2 })
    })
    afterEach(() => done())

    const ada = 'ada'
    const home = partitionOf(ada, partitions)
    /** The owner of every partition, with epoch 1. */
    const own = (owner = 'sim:a:1', epoch = 0) =>
      store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch, owner })))

    describe('settings', () => {
      it('are written once and returned for ever', async () => {
        expect(await store.settings({ partitions: 99, lanes: 9 })).toEqual({ partitions, lanes: 2 })
        const owners = await store.owners()
        expect(owners).toHaveLength(partitions)
        expect(owners[3]).toEqual({ partition: 3, epoch: 0, owner: null })
      })

      it('are the same for all who ask at once', async () => {
        const answers = await Promise.all(range(1, 4).map((n) => store.settings({ partitions: n * 100, lanes: n })))
        expect(answers).toEqual(Array(4).fill({ partitions, lanes: 2 }))
      })
    })

    describe('epochs', () => {
      it('[FENCE-1] an epoch is minted by each acquisition, and only for the claimant who saw the last one', async () => {
        expect(await store.acquire([{ partition: 5, epoch: 0, owner: 'sim:a:1' }])).toEqual([
          { partition: 5, epoch: 1 },
        ])
        expect(await store.acquire([{ partition: 5, epoch: 0, owner: 'sim:b:1' }])).toEqual([])
        expect((await store.owners())[5]).toEqual({ partition: 5, epoch: 1, owner: 'sim:a:1' })
        expect(await store.acquire([{ partition: 5, epoch: 1, owner: 'sim:b:1' }])).toEqual([
          { partition: 5, epoch: 2 },
        ])
        expect((await store.owners())[5]).toEqual({ partition: 5, epoch: 2, owner: 'sim:b:1' })
      })

      it('[FENCE-1] of many claims the current ones are won, in partition order', async () => {
        await store.acquire([{ partition: 2, epoch: 0, owner: 'sim:a:1' }])
        const claims = [7, 2, 1, 999].map((partition) => ({ partition, epoch: 0, owner: 'sim:b:1' }))
        expect(await store.acquire(claims)).toEqual([
          { partition: 1, epoch: 1 },
          { partition: 7, epoch: 1 },
        ])
        const owners = await store.owners()
        expect(owners.filter((row) => row.owner === 'sim:b:1').map((row) => row.partition)).toEqual([1, 7])
        expect(owners[2]?.owner).toBe('sim:a:1')
      })

      it('[FENCE-1] of two who claim the same partitions at once, each partition goes to exactly one', async () => {
        const [a, b] = await Promise.all([own('sim:a:1'), own('sim:b:1')])
        const all = [...(a ?? []), ...(b ?? [])]
        expect(all.map((fence) => fence.partition).sort((x, y) => x - y)).toEqual(range(0, partitions - 1))
        expect(new Set(all.map((fence) => fence.epoch))).toEqual(new Set([1]))
      })

      it('refuses a partition that is claimed twice in one call', async () => {
        const claim = { partition: 1, epoch: 0, owner: 'sim:a:1' }
        await expect(store.acquire([claim, claim])).rejects.toThrow('[FENCE-1]')
      })

      it('an empty list of claims wins nothing', async () => {
        expect(await store.acquire([])).toEqual([])
      })
    })

    describe('commit', () => {
      it('writes journal, ledger, cursor, player, outbox and snapshot together', async () => {
        await own()
        const ledger = [
          {
            playerId: ada,
            seq: 2,
            line: 0,
            currency: 'money',
            debit: 'world:wage',
            credit: `player:${ada}`,
            amount: 12_345,
          },
          {
            playerId: ada,
            seq: 2,
            line: 1,
            currency: 'diamonds',
            debit: `player:${ada}`,
            credit: 'world:shop',
            amount: 3,
          },
        ] as const
        const job = { id: 'push-ada-2', queue: 'push', payload: '{"player":"ada"}', runAt: 1_800_000_000_500 }
        const batch = commandsOf(ada, [1, 2], 1, { ledger, outbox: [job], snapshots: [snapshotOf(ada, 1)] })
        expect(await store.commit(home % 2, batch)).toEqual({ outcome: 'committed' })

        expect(await store.journal(ada)).toEqual(batch.journal)
        expect(await store.ledger(ada)).toEqual(ledger)
        expect(await store.cursors([home])).toEqual(new Map([[home, '1002-0']]))
        expect(await store.outboxPending(10)).toEqual([job])
        const life = await store.load(ada)
        expect(life?.head).toEqual(batch.players[0])
        expect(life?.snapshot).toEqual({ ...snapshotOf(ada, 1), data: expect.anything() })
        expect([...(life?.snapshot?.data ?? [])]).toEqual([0, 1, 254, 255, 1])
        expect(life?.journal).toEqual([batch.journal[1]])
        expect(life?.recent).toEqual([{ commandId: 'c-1', seq: 1, minute: 10, outcome: 'ok', detail: null }])
      })

      it('[FENCE-2] a paused owner cannot commit: nothing at all is written', async () => {
        await own('sim:a:1')
        await store.commit(0, commandsOf(ada, [1], 1))
        expect(await store.acquire([{ partition: home, epoch: 1, owner: 'sim:b:1' }])).toHaveLength(1)
        const other = (home + 1) % partitions
        const late = commandsOf(ada, [2], 1, {
          fences: [
            { partition: other, epoch: 1 },
            { partition: home, epoch: 1 },
          ],
          ledger: [{ playerId: ada, seq: 2, line: 0, currency: 'money', debit: 'a', credit: 'b', amount: 1 }],
          outbox: [{ id: 'late', queue: 'push', payload: '{}', runAt: 1 }],
          snapshots: [snapshotOf(ada, 2)],
          releases: [other],
        })
        expect(await store.commit(0, late)).toEqual({ outcome: 'fenced', partitions: [home] })

        expect(await store.journal(ada)).toHaveLength(1)
        expect(await store.ledger(ada)).toEqual([])
        expect(await store.outboxPending(10)).toEqual([])
        expect(await store.cursors([home])).toEqual(new Map([[home, '1001-0']]))
        const life = await store.load(ada)
        expect(life?.head.headSeq).toBe(1)
        expect(life?.snapshot).toBeNull()
        expect((await store.owners())[other]?.owner).toBe('sim:a:1')
        expect(await store.commit(0, commandsOf(ada, [2], 2))).toEqual({ outcome: 'committed' })
      })

      it('[FENCE-2] names every partition with another epoch, those that never existed too', async () => {
        await own()
        const fences = [
          { partition: 3, epoch: 2 },
          { partition: 1, epoch: 1 },
          { partition: 0, epoch: 7 },
          { partition: 4242, epoch: 1 },
        ]
        expect(await store.commit(0, { ...emptyBatch, fences })).toEqual({
          outcome: 'fenced',
          partitions: [0, 3, 4242],
        })
      })

      it('[FENCE-2] a batch that changes a partition which it does not fence is a bug', async () => {
        await own()
        const fences = [{ partition: (home + 1) % partitions, epoch: 1 }]
        await expect(store.commit(0, commandsOf(ada, [1], 1, { fences }))).rejects.toThrow('[FENCE-2]')
        await expect(store.commit(0, emptyBatch)).rejects.toThrow('[FENCE-2]')
        expect(await store.journal(ada)).toEqual([])
      })

      it('[CMD-5] a repeated command id is refused, and nothing of its batch is written', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1))
        const batch = commandsOf(ada, [2, 3], 1, {
          journal: [journalEntry(ada, 2), journalEntry(ada, 3, { commandId: 'c-1' })],
          outbox: [{ id: 'late', queue: 'push', payload: '{}', runAt: 1 }],
        })
        const error = await store.commit(0, batch).catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(StoreError)
        expect(error).toMatchObject({ unknown: false })
        expect(await store.journal(ada)).toHaveLength(1)
        expect(await store.outboxPending(10)).toEqual([])
        expect(await store.cursors([home])).toEqual(new Map([[home, '1001-0']]))
        expect((await store.load(ada))?.head.headSeq).toBe(1)
      })

      it('[CMD-5] a repeated seq, or a repeated id within a batch, is refused too', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1))
        const sameSeq = commandsOf(ada, [1], 1, { journal: [journalEntry(ada, 1, { commandId: 'other' })] })
        await expect(store.commit(0, sameSeq)).rejects.toMatchObject({ name: 'StoreError', unknown: false })
        const sameId = commandsOf(ada, [3], 1, {
          journal: [journalEntry(ada, 2, { commandId: 'x' }), journalEntry(ada, 3, { commandId: 'x' })],
        })
        await expect(store.commit(0, sameId)).rejects.toMatchObject({ name: 'StoreError', unknown: false })
        expect(await store.journal(ada)).toHaveLength(1)
      })

      it('[CMD-5] ids that look alike are different ids', async () => {
        await own()
        const ids = [
          'x',
          'x ',
          ' x',
          'X',
          'é',
          'e\u0301',
          '\u0000',
          '\ud800',
          '\udbff',
          '😀',
          '"',
          '\\',
          '%',
          'ß',
          'ss',
        ]
        const batch = commandsOf(ada, range(1, ids.length), 1)
        const journal = batch.journal.map((entry, index) => ({ ...entry, commandId: ids[index] as string }))
        expect(await store.commit(0, { ...batch, journal })).toEqual({ outcome: 'committed' })
        expect((await store.journal(ada)).map((entry) => entry.commandId)).toEqual(ids)
        for (const [index, id] of ids.entries()) expect((await store.outcome(ada, id))?.seq).toBe(index + 1)
        expect(await store.outcome(ada, 'x  ')).toBeUndefined()
        expect(await store.outcome('bob', 'x')).toBeUndefined()
      })

      it('keeps every character of messages and details', async () => {
        await own()
        const message = JSON.stringify({ text: 'a "quote", a \\, a \n, é, 😀, \u0000, \ud800', deep: [[null]] })
        const entry = journalEntry(ada, 1, { message, outcome: 'not_enough_money', detail: 'costs 5 € 😀' })
        await store.commit(0, commandsOf(ada, [1], 1, { journal: [entry] }))
        expect(await store.journal(ada)).toEqual([entry])
        expect(await store.outcome(ada, 'c-1')).toMatchObject({ outcome: 'not_enough_money', detail: 'costs 5 € 😀' })
      })

      it('a detail that is no proper text does not stop the batch', async () => {
        await own()
        const entry = journalEntry(ada, 1, { outcome: 'no_such_person', detail: 'nobody is called \ud800' })
        expect(await store.commit(0, commandsOf(ada, [1], 1, { journal: [entry] }))).toEqual({ outcome: 'committed' })
        expect((await store.journal(ada))[0]?.detail).toBe('nobody is called \ufffd')
      })

      it('[CMD-3] the cursor moves with the effects, and a partition without one stands at 0', async () => {
        await own()
        expect(await store.cursors([home, 15])).toEqual(
          new Map([
            [home, '0'],
            [15, '0'],
          ]),
        )
        await store.commit(0, commandsOf(ada, [1], 1))
        await store.commit(0, commandsOf(ada, [2], 1, { cursors: [{ partition: home, streamId: '1700000000000-12' }] }))
        expect(await store.cursors([home])).toEqual(new Map([[home, '1700000000000-12']]))
        expect(await store.cursors([])).toEqual(new Map())
      })

      it('[MOVE-1] a release empties the owner and keeps the epoch, in the same commit', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1, { releases: [home] }))
        expect((await store.owners())[home]).toEqual({ partition: home, epoch: 1, owner: null })
        expect(await store.journal(ada)).toHaveLength(1)
        expect(await store.acquire([{ partition: home, epoch: 1, owner: 'sim:b:1' }])).toEqual([
          { partition: home, epoch: 2 },
        ])
      })
    })

    describe('outbox', () => {
      it('[GATE-3] jobs wait from their commit until they are done, the earliest first', async () => {
        await own()
        const job = (id: string, runAt: number) => ({ id, queue: 'push', payload: `{"n":"${id}"}`, runAt })
        await store.commit(0, commandsOf(ada, [1], 1, { outbox: [job('late', 30), job('b', 20), job('a', 20)] }))
        await store.commit(0, commandsOf(ada, [2], 1, { outbox: [job('early', 10)] }))
        expect((await store.outboxPending(3)).map((each) => each.id)).toEqual(['early', 'a', 'b'])
        await store.outboxDone(['early', 'b', 'never-there'])
        await store.outboxDone([])
        expect(await store.outboxPending(10)).toEqual([job('a', 20), job('late', 30)])
      })

      it('[GATE-3] a job that waits already is not added again', async () => {
        await own()
        const job = { id: 'one', queue: 'push', payload: '{"first":true}', runAt: 1 }
        await store.commit(0, commandsOf(ada, [1], 1, { outbox: [job] }))
        await store.commit(0, commandsOf(ada, [2], 1, { outbox: [{ ...job, payload: '{"first":false}' }] }))
        expect(await store.outboxPending(10)).toEqual([job])
        expect(await store.journal(ada)).toHaveLength(2)
      })
    })

    describe('lives', () => {
      it('an unknown player has no life, no journal, no ledger', async () => {
        expect(await store.load('nobody')).toBeUndefined()
        expect(await store.journal('nobody')).toEqual([])
        expect(await store.ledger('nobody')).toEqual([])
      })

      it('loads the connected players of the partitions, each with what comes after the snapshot', async () => {
        await own()
        const players = range(1, 24).map((n) => `player-${n}`)
        for (const [index, id] of players.entries()) {
          const seqs = range(1, 10 + index)
          const connected = index % 3 === 0 ? nobody : {}
          const snapshots = index % 2 === 0 ? [] : [snapshotOf(id, 5)]
          await store.commit(
            0,
            commandsOf(id, seqs, 1, { snapshots, players: [playerHead(id, seqs.length, connected)] }),
          )
        }
        const wanted = range(0, partitions - 1).filter((partition) => partition % 2 === 0)
        const expected = players.filter((id, index) => index % 3 !== 0 && partitionOf(id, partitions) % 2 === 0)
        expect(expected.length).toBeGreaterThan(3)
        const lives = await store.loadConnected(wanted)
        expect(lives.map((life) => life.head.playerId).sort()).toEqual([...expected].sort())
        for (const life of lives) {
          const index = players.indexOf(life.head.playerId)
          const from = index % 2 === 0 ? 1 : 6
          expect(life.journal.map((entry) => entry.seq)).toEqual(range(from, 10 + index))
          expect(life.recent.map((entry) => entry.seq)).toEqual(from === 1 ? [] : range(1, 5))
          expect(life).toEqual(await store.load(life.head.playerId))
        }
        expect(await store.loadConnected([])).toEqual([])
      })

      it('brings the outcomes of the last 128 commands and every entry after the snapshot', async () => {
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

      it('gives the journal up to a seq', async () => {
        await own()
        await store.commit(0, commandsOf(ada, range(1, 5), 1))
        expect((await store.journal(ada, 3)).map((entry) => entry.seq)).toEqual([1, 2, 3])
      })

      it('counts the players who have a connection', async () => {
        await own()
        expect(await store.connectedCount()).toBe(0)
        await store.commit(0, commandsOf('here', [1], 1))
        await store.commit(0, commandsOf('gone', [1], 1, { players: [playerHead('gone', 1, nobody)] }))
        expect(await store.connectedCount()).toBe(1)
      })

      it('finds offline players whose snapshot is old, the oldest first', async () => {
        await own()
        const offline = (id: string, at: number | null) =>
          store.commit(
            0,
            commandsOf(id, [1], 1, {
              players: [playerHead(id, 1, nobody)],
              snapshots: at === null ? [] : [snapshotOf(id, 1, { at })],
            }),
          )
        await offline('old', 100)
        await offline('older', 50)
        await offline('fresh', 1000)
        await offline('never', null)
        await store.commit(0, commandsOf('here', [1], 1, { snapshots: [snapshotOf('here', 1, { at: 10 })] }))
        expect((await store.offline(1000, 10)).map((head) => head.playerId)).toEqual(['never', 'older', 'old'])
        expect((await store.offline(1000, 2)).map((head) => head.playerId)).toEqual(['never', 'older'])
        expect((await store.offline(100, 10)).map((head) => head.playerId)).toEqual(['never', 'older'])
        await store.saveOfflineSnapshot(snapshotOf('never', 1, { at: 2000 }))
        expect((await store.offline(1000, 10)).map((head) => head.playerId)).toEqual(['older', 'old'])
      })
    })

    describe('a worker’s snapshot', () => {
      const at = 1_800_000_000_000
      const absent = (seqs: readonly number[]) =>
        store.commit(0, commandsOf(ada, seqs, 1, { players: [playerHead(ada, Math.max(...seqs), nobody)] }))

      it('is written for an offline player at the head, and used', async () => {
        await own()
        await absent([1, 2, 3])
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 3, { at: at + 500 }))).toBe(true)
        const life = await store.load(ada)
        expect(life?.snapshot).toMatchObject({ seq: 3, at: at + 500 })
        expect(life?.journal).toEqual([])
        expect(life?.recent.map((entry) => entry.seq)).toEqual([1, 2, 3])
      })

      it('is refused when the head has moved, somebody is connected, or nobody knows the player', async () => {
        await own()
        await absent([1, 2, 3])
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 2))).toBe(false)
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 4))).toBe(false)
        expect(await store.saveOfflineSnapshot(snapshotOf('nobody', 0))).toBe(false)
        await store.commit(0, commandsOf(ada, [4], 1))
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 4))).toBe(false)
        expect((await store.load(ada))?.snapshot).toBeNull()
      })

      it('is refused when a newer one is there, the owner’s or a worker’s', async () => {
        await own()
        await absent([1])
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }))).toBe(true)
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }))).toBe(false)
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 499 }))).toBe(false)
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 501 }))).toBe(true)
        const mine = snapshotOf(ada, 1, { at: at + 900 })
        await store.commit(0, commandsOf(ada, [], 1, { snapshots: [mine], players: [playerHead(ada, 1, nobody)] }))
        expect(await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 899 }))).toBe(false)
        expect((await store.load(ada))?.snapshot).toMatchObject({ at: at + 900 })
      })

      it('is used when the next command came at or after its time, and set aside when one came before', async () => {
        await own()
        await absent([1])
        await store.saveOfflineSnapshot(snapshotOf(ada, 1, { at: at + 500 }))
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
        expect((await store.loadConnected([home]))[0]?.journal.map((entry) => entry.seq)).toEqual([2])

        await absent([3])
        await store.saveOfflineSnapshot(snapshotOf(ada, 3, { at: at + 9000 }))
        await next(4, at + 8999)
        const life = await store.load(ada)
        expect(life?.snapshot).toBeNull()
        expect(life?.journal.map((entry) => entry.seq)).toEqual([1, 2, 3, 4])
        expect(await store.loadConnected([home])).toEqual([life])
      })

      it('falls back to the owner’s snapshot when it is set aside, and gives way to a later one', async () => {
        await own()
        await store.commit(
          0,
          commandsOf(ada, [1, 2], 1, { snapshots: [snapshotOf(ada, 1)], players: [playerHead(ada, 2, nobody)] }),
        )
        await store.saveOfflineSnapshot(snapshotOf(ada, 2, { at: at + 500 }))
        await store.commit(0, commandsOf(ada, [3], 1, { journal: [journalEntry(ada, 3, { at: at + 400 })] }))
        expect((await store.load(ada))?.snapshot).toMatchObject({ seq: 1, at: at + 1 })
        await store.commit(0, commandsOf(ada, [4], 1, { snapshots: [snapshotOf(ada, 4, { at: at + 600 })] }))
        expect((await store.load(ada))?.snapshot).toMatchObject({ seq: 4, at: at + 600 })
      })
    })

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
