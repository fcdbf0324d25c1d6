import type { Tables } from '../memory/tables.ts'
import type { MemoryPurchase } from './memory-tables.ts'
import type { AccountMark, PurchaseRecords, PurchaseRef } from './ports.ts'

/** Refunds and marks in memory. Lives belong to no accounts here, so a mark is of the player. */
export function memoryRefunds(tables: Tables, rowOf: (ref: PurchaseRef) => MemoryPurchase | undefined) {
  const { marks } = tables.purchases
  const isOf = (mark: AccountMark, id: string): boolean => mark.accountId === id || mark.playerId === id
  return {
    async beginRefund(ref) {
      const row = rowOf(ref)
      if (row === undefined || row.verdict !== 'paid') return undefined
      if (row.refundSentShare === row.refundSettledShare)
        row.refundSentShare = Math.max(row.refundSettledShare, row.refundShare ?? 0)
      const part = { from: row.refundSettledShare, to: row.refundSentShare }
      return part.to > part.from ? part : undefined
    },
    async settleRefund(ref, { from, to }, { diamonds, seq }, now) {
      const row = rowOf(ref)
      if (row === undefined || row.refundSettledShare !== from || row.refundSentShare !== to) return
      row.refundSettledShare = to
      row.refundSettledAt = now
      row.dueAt = (row.refundShare ?? 0) > to ? now : null
      mark(marks, row, diamonds - takenBy(tables, ref.playerId, seq), now)
    },
    isBarred: async (playerId) =>
      marks.some(
        (mark) => mark.removedAt === null && isOf(mark, playerId) && (mark.owed > 0 || mark.kind === 'chargeback'),
      ),
    marks: async (of, limit) => marks.filter((mark) => of === undefined || isOf(mark, of)).slice(0, limit),
    async removeMarks(of, purchaseId, now) {
      let removed = 0
      for (const [at, mark] of marks.entries()) {
        if (mark.removedAt !== null || !isOf(mark, of)) continue
        if (purchaseId !== undefined && mark.purchaseId !== purchaseId) continue
        marks[at] = { ...mark, removedAt: now }
        removed++
      }
      return removed
    },
  } satisfies Partial<PurchaseRecords>
}

function mark(marks: AccountMark[], row: MemoryPurchase, owed: number, now: number): void {
  const { playerId, purchaseId } = row
  const kind = row.chargedBack ? 'chargeback' : 'refund'
  const at = marks.findIndex(
    (mark) => mark.playerId === playerId && mark.purchaseId === purchaseId && mark.kind === kind,
  )
  const before = marks[at]
  if (before === undefined)
    marks.push({ accountId: playerId, kind, playerId, purchaseId, owed, markedAt: now, removedAt: null })
  else marks[at] = { ...before, owed: (before.removedAt === null ? before.owed : 0) + owed, removedAt: null }
}

/** The diamonds that an entry of the journal gave back to the stores. */
function takenBy({ players }: Tables, playerId: string, seq: number | undefined): number {
  const lines = players.get(playerId)?.ledger ?? []
  return lines
    .filter((line) => line.seq === seq && line.currency === 'diamonds')
    .filter(({ debit, credit }) => debit === 'player' && credit === 'store')
    .reduce((sum, { amount }) => sum + amount, 0)
}
