import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noChanges, type Store } from '../src/ports.ts'
import { commandChecksum } from '../src/recent-outcome.ts'
import { livesContract } from './lives-contract.ts'
import { messagesContract } from './messages-contract.ts'
import { outboxContract } from './outbox-contract.ts'
import { purchasesContract } from './purchases-contract.ts'
import { pushContract } from './push-contract.ts'
import { retentionContract } from './retention-contract.ts'
import {
  commandsOf,
  cursorAt,
  journalEntry,
  nobody,
  noPlayerRows,
  partitions,
  playerHead,
  range,
  snapshotOf,
} from './rows.ts'
import { tokensContract } from './tokens-contract.ts'
import { unplayedContract } from './unplayed-contract.ts'

export interface OpenStore {
  readonly store: Store
  /** Erases a life, at least its purchases. */
  erase(playerId: string): Promise<void>
  done(): Promise<void>
}

/** The contract of both adapters. `open` returns an empty record and a function that cleans up after the test. */
export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name}: the store's contract`, () => {
    let store: Store
    let done: () => Promise<void>
    let erase: OpenStore['erase']

    beforeEach(async () => {
      const opened = await open()
      store = opened.store
      done = opened.done
      erase = opened.erase
      await store.settings({ partitions, lanes: 2 })
    })
    afterEach(() => done())

    const ada = 'ada'
    const home = partitionOf(ada, partitions)
    /** Acquires every partition, with epoch 1 by default. */
    const own = (owner = 'sim:a:1', epoch = 0) =>
      store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch, owner })))

    describe('settings', () => {
      it('are written once and returned unchanged from then on', async () => {
        expect(await store.settings({ partitions: 99, lanes: 9 })).toEqual({ partitions, lanes: 2 })
        const owners = await store.owners()
        expect(owners).toHaveLength(partitions)
        expect(owners[3]).toEqual({ partition: 3, epoch: 0, owner: null })
      })

      it('are the same for all callers at the same time', async () => {
        const answers = await Promise.all(range(1, 4).map((n) => store.settings({ partitions: n * 100, lanes: n })))
        expect(answers).toEqual(Array(4).fill({ partitions, lanes: 2 }))
      })
    })

    describe('history', () => {
      it('[CONN-2] keeps its id until it is renewed, and another record has another one', async () => {
        const first = await store.history()
        expect(first).toMatch(/^.{1,16}$/)
        expect(await store.history()).toBe(first)
        const other = await open()
        expect(await other.store.history()).not.toBe(first)
        await other.done()
        const second = await store.renewHistory()
        expect(second).not.toBe(first)
        expect(await store.history()).toBe(second)
      })
    })

    describe('epochs', () => {
      it('[FENCE-1] each acquisition issues an epoch, and only for a claimant that has read the latest one', async () => {
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

      it('[FENCE-1] the current ones of many claims win, and are returned in partition order', async () => {
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

      it('[FENCE-1] when two nodes claim the same partitions at the same time, exactly one of them wins each partition', async () => {
        const [a, b] = await Promise.all([own('sim:a:1'), own('sim:b:1')])
        const all = [...(a ?? []), ...(b ?? [])]
        expect(all.map((fence) => fence.partition).sort((x, y) => x - y)).toEqual(range(0, partitions - 1))
        expect(new Set(all.map((fence) => fence.epoch))).toEqual(new Set([1]))
      })

      it('an acquisition that claims a partition twice is refused', async () => {
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
        const books = { money: 12_345, diamonds: 22, checksum: -9_007_199_254_740_880, opening: true }
        const batch = commandsOf(ada, [1, 2], 1, {
          journal: [journalEntry(ada, 1), journalEntry(ada, 2, { books })],
          ledger,
          outbox: [job],
          snapshots: [snapshotOf(ada, 1)],
        })
        expect(await store.commit(home % 2, batch)).toEqual({ outcome: 'committed' })

        expect(await store.journal(ada)).toEqual(batch.journal)
        expect(await store.ledger(ada)).toEqual(ledger)
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(2)]]))
        expect(await store.outboxPending(10)).toEqual([job])
        const life = await store.load(ada)
        expect(life?.head).toEqual(batch.players[0])
        expect(life?.snapshot).toEqual({ ...snapshotOf(ada, 1), data: expect.anything() })
        expect([...(life?.snapshot?.data ?? [])]).toEqual([0, 1, 254, 255, 1])
        expect(life?.journal).toEqual([batch.journal[1]])
        const checksum = commandChecksum(batch.journal[0]?.type ?? '', batch.journal[0]?.message ?? '')
        expect(life?.recent).toEqual([{ commandId: 'c-1', checksum, seq: 1, minute: 10, outcome: 'ok', detail: null }])
      })

      it('[LANE-6] writes a single entry of a known player like any other', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1))
        const refused = { outcome: 'no_energy', detail: 'zu müde', commandId: 'é"\\', type: 'chat', message: '"ü"' }
        const batch = commandsOf(ada, [2], 1, {
          journal: [journalEntry(ada, 2, refused)],
          players: [playerHead(ada, 2, { ...nobody, connectionAt: 1_800_000_000_777 })],
        })
        expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
        expect((await store.journal(ada))[1]).toEqual(batch.journal[0])
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(2)]]))
        expect((await store.load(ada))?.head).toEqual(batch.players[0])

        expect(await store.commit(0, batch)).toMatchObject({ outcome: 'repeated' })
        expect(await store.commit(0, commandsOf(ada, [3], 2))).toEqual({ outcome: 'fenced', partitions: [home] })
        // A player who is not new and not in the record: [FENCE-7].
        const bob = 'bob'
        expect(await store.commit(0, commandsOf(bob, [3], 1))).toEqual({ outcome: 'removed', players: [bob] })
        expect(await noPlayerRows(store, bob)).toBe(true)
        expect(await store.journal(ada)).toHaveLength(2)
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(2)]]))
      })

      it('[FENCE-2] a paused owner cannot commit: nothing is written', async () => {
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
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(1)]]))
        const life = await store.load(ada)
        expect(life?.head.headSeq).toBe(1)
        expect(life?.snapshot).toBeNull()
        expect((await store.owners())[other]?.owner).toBe('sim:a:1')
        expect(await store.commit(0, commandsOf(ada, [2], 2))).toEqual({ outcome: 'committed' })
      })

      it('[FENCE-2] a fenced commit names every partition with another epoch, including unknown partitions', async () => {
        await own()
        const fences = [
          { partition: 3, epoch: 2 },
          { partition: 1, epoch: 1 },
          { partition: 0, epoch: 7 },
          { partition: 4242, epoch: 1 },
        ]
        expect(await store.commit(0, { ...noChanges, fences })).toEqual({
          outcome: 'fenced',
          partitions: [0, 3, 4242],
        })
      })

      it('[FENCE-2] a batch that changes a partition without fencing it throws', async () => {
        await own()
        const fences = [{ partition: (home + 1) % partitions, epoch: 1 }]
        await expect(store.commit(0, commandsOf(ada, [1], 1, { fences }))).rejects.toThrow('[FENCE-2]')
        await expect(store.commit(0, noChanges)).rejects.toThrow('[FENCE-2]')
        expect(await store.journal(ada)).toEqual([])
      })

      it('[CMD-5] a batch with a command that is already in the journal is refused with its id, and nothing is written', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1))
        const batch = commandsOf(ada, [2, 3], 1, {
          journal: [journalEntry(ada, 2), journalEntry(ada, 3, { commandId: 'c-1' })],
          outbox: [{ id: 'late', queue: 'push', payload: '{}', runAt: 1 }],
        })
        expect(await store.commit(0, batch)).toEqual({
          outcome: 'repeated',
          commands: [{ playerId: ada, commandId: 'c-1' }],
        })
        expect(await store.journal(ada)).toHaveLength(1)
        expect(await store.outboxPending(10)).toEqual([])
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(1)]]))
        expect((await store.load(ada))?.head.headSeq).toBe(1)
      })

      it('[CMD-5] a repeated seq and a repeated id within one batch are refused', async () => {
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

      it('[CMD-5] ids that look alike are distinct', async () => {
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

      it('a detail with a lone surrogate does not stop the batch', async () => {
        await own()
        const entry = journalEntry(ada, 1, { outcome: 'no_such_person', detail: 'nobody is called \ud800' })
        expect(await store.commit(0, commandsOf(ada, [1], 1, { journal: [entry] }))).toEqual({ outcome: 'committed' })
        expect((await store.journal(ada))[0]?.detail).toBe('nobody is called \ufffd')
      })

      it('[CMD-3] [TIME-3] the cursor and the watermark move with the effects; a partition without them has 0', async () => {
        await own()
        const away = (home + 1) % partitions
        const none = { streamId: '0', toldAt: 0 }
        expect(await store.cursors([home, away])).toEqual(
          new Map([
            [home, none],
            [away, none],
          ]),
        )
        expect(await store.newestToldAt()).toBe(0)
        await store.commit(0, commandsOf(ada, [1], 1))
        expect(await store.cursors([home])).toEqual(new Map([[home, cursorAt(1)]]))
        const moved = { streamId: '1700000000000-12', toldAt: 1_800_000_000_900 }
        await store.commit(0, commandsOf(ada, [2], 1, { cursors: [{ partition: home, ...moved }] }))
        expect(await store.cursors([home])).toEqual(new Map([[home, moved]]))
        expect(await store.newestToldAt()).toBe(moved.toldAt)
        expect(await store.cursors([])).toEqual(new Map())
      })

      it('[TIME-3] an owner lowers its watermark when it releases the partition; a former owner changes nothing', async () => {
        await own()
        const cursorOf = (toldAt: number) => [{ partition: home, streamId: '1-1', toldAt }]
        const fences = [{ partition: home, epoch: 1 }]
        await store.commit(0, { ...noChanges, fences, cursors: cursorOf(9000) })
        await store.commit(0, { ...noChanges, fences, cursors: cursorOf(8500), releases: [home] })
        expect((await store.cursors([home])).get(home)?.toldAt).toBe(8500)
        await store.acquire([{ partition: home, epoch: 1, owner: 'sim:b:1' }])
        expect((await store.commit(0, { ...noChanges, fences, cursors: cursorOf(9900) })).outcome).toBe('fenced')
        expect((await store.cursors([home])).get(home)?.toldAt).toBe(8500)
      })

      it('[MOVE-1] a release clears the owner and keeps the epoch, in the same commit', async () => {
        await own()
        await store.commit(0, commandsOf(ada, [1], 1, { releases: [home] }))
        expect((await store.owners())[home]).toEqual({ partition: home, epoch: 1, owner: null })
        expect(await store.journal(ada)).toHaveLength(1)
        expect(await store.acquire([{ partition: home, epoch: 1, owner: 'sim:b:1' }])).toEqual([
          { partition: home, epoch: 2 },
        ])
      })
    })

    livesContract(() => store)
    purchasesContract(
      () => store,
      (playerId) => erase(playerId),
    )
    messagesContract(() => store)
    outboxContract(() => store)
    pushContract(() => store)
    retentionContract(() => store)
    tokensContract(() => store)
    unplayedContract(() => store)

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
