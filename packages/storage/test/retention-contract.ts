import { beforeEach, describe, expect, it } from 'vitest'
import { type Balances, booksOf } from '../src/books.ts'
import type { JournalEntry, LedgerLine, Store } from '../src/ports.ts'
import type { Checkpoint } from '../src/retention/ports.ts'
import { commandsOf, journalEntry, nobody, partitions, playerHead, range, snapshotOf } from './rows.ts'

const ada = 'ada'
/** The wall time of an entry; see `rows.ts`. */
const timeOf = (seq: number): number => 1_800_000_000_000 + seq

export const checkpointOf = (playerId: string, seq: number): Checkpoint => ({
  ...snapshotOf(playerId, seq),
  hash: seq.toString(16).padStart(64, '0'),
})

/** A journal of `entries` entries, of which the even ones move money, with its ledger. */
export function ledgerOf(playerId: string, entries: number): { journal: JournalEntry[]; ledger: LedgerLine[] } {
  const balances = { money: {} as Record<string, number>, diamonds: {} as Record<string, number> }
  const ledger: LedgerLine[] = []
  const move = (line: LedgerLine): void => {
    ledger.push(line)
    const accounts = balances[line.currency]
    accounts[line.debit] = (accounts[line.debit] ?? 0) - line.amount
    accounts[line.credit] = (accounts[line.credit] ?? 0) + line.amount
  }
  const journal = range(1, entries).map((seq) => {
    if (seq % 2 === 1) return journalEntry(playerId, seq)
    move({ playerId, seq, line: 0, currency: 'money', debit: 'employer', credit: 'player', amount: 1000 * seq })
    move({ playerId, seq, line: 1, currency: 'money', debit: 'player', credit: 'tax', amount: 10 * seq })
    if (seq === 2) move({ playerId, seq, line: 2, currency: 'diamonds', debit: 'house', credit: 'player', amount: 25 })
    return journalEntry(playerId, seq, { books: { ...booksOf(balances as Balances), opening: false } })
  })
  return { journal, ledger }
}

/** The part of the store's contract for trimmed journals. */
export function retentionContract(current: () => Store): void {
  let store: Store

  /** A player with a journal of 12 entries and an owner's snapshot. */
  const lived = async (playerId = ada, snapshotSeq = 12): Promise<void> => {
    const { journal, ledger } = ledgerOf(playerId, 12)
    const players = [playerHead(playerId, 12, nobody)]
    const snapshots = [snapshotOf(playerId, snapshotSeq)]
    const batch = commandsOf(playerId, range(1, 12), 1, { journal, ledger, players, snapshots })
    expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
  }
  const balances = async (): Promise<Record<string, number>> => {
    const sums: Record<string, number> = {}
    for (const { currency, debit, credit, amount } of await store.ledger(ada)) {
      sums[`${currency} ${debit}`] = (sums[`${currency} ${debit}`] ?? 0) - amount
      sums[`${currency} ${credit}`] = (sums[`${currency} ${credit}`] ?? 0) + amount
    }
    return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
  }

  describe('trimmed journals', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    })

    it('[KEEP-1] a checkpoint stays until the next one, of one worker only, and never without the owner’s snapshot', async () => {
      await lived(ada, 8)
      const kept = async () => {
        const checkpoint = await store.checkpoint(ada)
        // MySQL gives a Buffer.
        return checkpoint && { ...checkpoint, data: Uint8Array.from(checkpoint.data) }
      }
      expect(await kept()).toBeUndefined()
      expect(await store.keepCheckpoint(checkpointOf(ada, 9), 0)).toBe(false)
      expect(await store.keepCheckpoint(checkpointOf('nobody', 1), 0)).toBe(false)
      expect(await store.keepCheckpoint(checkpointOf(ada, 4), 0)).toBe(true)
      expect(await store.keepCheckpoint(checkpointOf(ada, 6), 0)).toBe(false)
      expect(await store.keepCheckpoint(checkpointOf(ada, 4), 4)).toBe(false)
      await store.commit(0, commandsOf(ada, [], 1, { snapshots: [snapshotOf(ada, 12)] }))
      expect(await kept()).toEqual(checkpointOf(ada, 4))
      expect(await store.keepCheckpoint(checkpointOf(ada, 8), 4)).toBe(true)
      expect(await kept()).toEqual(checkpointOf(ada, 8))
    })

    it('[KEEP-1] a player with a checkpoint counts as played', async () => {
      await lived()
      expect(await store.unplayedCandidates(timeOf(100), 10)).toHaveLength(1)
      await store.keepCheckpoint(checkpointOf(ada, 4), 0)
      expect(await store.unplayedCandidates(timeOf(100), 10)).toEqual([])
    })

    it('[KEEP-2] messages go up to the checkpoint, and their commands are still known and refused', async () => {
      await lived()
      const before = await store.outcome(ada, 'c-3')
      expect(await store.trimMessages(ada, 10)).toBe(0)
      await store.keepCheckpoint(checkpointOf(ada, 5), 0)
      expect(await store.trimMessages(ada, 3)).toBe(3)
      expect(await store.trimMessages(ada, 3)).toBe(2)
      expect(await store.trimMessages(ada, 3)).toBe(0)
      const messages = (await store.journal(ada)).map(({ message }) => message)
      expect(messages).toEqual([...range(1, 5).map(() => ''), ...range(6, 12).map(() => '1000')])
      expect(await store.outcome(ada, 'c-3')).toEqual(before)
      const again = commandsOf(ada, [], 1, {
        journal: [journalEntry(ada, 13, { commandId: 'c-3' })],
        players: [playerHead(ada, 13)],
      })
      expect(await store.commit(0, again)).toEqual({
        outcome: 'repeated',
        commands: [{ playerId: ada, commandId: 'c-3' }],
      })
    })

    it('[KEEP-3] entries go once their messages are gone, and never the one that opens the ledger', async () => {
      await lived()
      await store.keepCheckpoint(checkpointOf(ada, 9), 0)
      expect(await store.lastTrimmed(ada, timeOf(7))).toBe(6)
      expect(await store.lastTrimmed(ada, timeOf(50))).toBe(9)
      expect(await store.lastTrimmed(ada, 0)).toBe(0)
      expect(await store.trimEntries(ada, { throughSeq: 7, openedSeq: 6 }, 10)).toBe(0)
      while ((await store.trimMessages(ada, 100)) > 0);
      expect(await store.trimEntries(ada, { throughSeq: 7, openedSeq: 6 }, 4)).toBe(4)
      expect(await store.trimEntries(ada, { throughSeq: 7, openedSeq: 6 }, 4)).toBe(2)
      expect((await store.journal(ada)).map(({ seq }) => seq)).toEqual([6, 8, 9, 10, 11, 12])
      const page = await store.journalPage(ada, { afterSeq: 9, untilSeq: 11 })
      expect(page.map(({ seq, message }) => [seq, message])).toEqual([
        [10, '1000'],
        [11, '1000'],
      ])
      const life = await store.load(ada)
      expect([life?.snapshot?.seq, life?.journal, life?.recent.map(({ seq }) => seq)]).toEqual([
        12,
        [],
        [6, 8, 9, 10, 11, 12],
      ])
    })

    it('[KEEP-4] old ledger lines are folded into one opening entry, with every balance as before', async () => {
      await lived()
      const before = await balances()
      expect(await store.foldLedger(ada, 1)).toEqual({ outcome: 'none' })
      expect(await store.foldLedger('nobody', 1)).toEqual({ outcome: 'gone' })
      expect(await store.foldLedger(ada, 7)).toEqual({ outcome: 'folded', seq: 6 })
      expect(await store.foldLedger(ada, 7)).toEqual({ outcome: 'folded', seq: 6 })
      expect(await store.trimLines(ada, 6, 3)).toBe(3)
      expect(await store.trimLines(ada, 6, 3)).toBe(2)
      expect(await store.trimLines(ada, 6, 3)).toBe(0)
      const lines = await store.ledger(ada)
      expect(lines.filter(({ seq }) => seq === 6).map(({ line, debit, credit }) => [line, debit, credit])).toEqual([
        [0, 'house', 'opening'],
        [1, 'opening', 'player'],
        [2, 'employer', 'opening'],
        [3, 'opening', 'player'],
        [4, 'opening', 'tax'],
      ])
      expect(await balances()).toEqual(before)
      const entry = (await store.journal(ada)).find(({ seq }) => seq === 6)
      expect(entry?.books?.opening).toBe(true)
      expect(await store.foldLedger(ada, 4)).toEqual({ outcome: 'folded', seq: 6 })
      expect(await store.foldLedger(ada, 11)).toEqual({ outcome: 'folded', seq: 10 })
      expect(await store.trimLines(ada, 10, 100)).toBe(7)
      expect(await balances()).toEqual(before)
    })

    it('[KEEP-4] lines that do not give the stated balances are left as they are', async () => {
      const { journal, ledger } = ledgerOf(ada, 6)
      const wrong = ledger.map((line) => (line.seq === 4 && line.line === 1 ? { ...line, credit: 'bank' } : line))
      await store.commit(0, commandsOf(ada, range(1, 6), 1, { journal, ledger: wrong }))
      expect(await store.foldLedger(ada, 5)).toEqual({ outcome: 'faulty', seq: 4 })
      expect(await store.ledger(ada)).toEqual(wrong)
    })

    it('[KEEP-1] lives are claimed by the time of their oldest entry, new ones first', async () => {
      for (const id of ['ada', 'bob', 'cy']) await store.commit(0, commandsOf(id, [1], 1))
      const claim = (now: number, limit = 10) => store.claimJournals({ now, until: now + 50, limit })
      expect(await claim(100, 2)).toEqual(['ada', 'bob'])
      expect(await claim(100)).toEqual(['cy'])
      expect(await claim(150)).toEqual([])
      await store.setJournalFrom('bob', 500)
      expect(await claim(151)).toEqual(['ada', 'cy'])
      expect(await claim(501)).toEqual(['ada', 'bob', 'cy'])
    })
  })
}
