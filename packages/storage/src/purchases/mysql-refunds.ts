import { type ExpressionBuilder, sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { Schema } from '../mysql/schema.ts'
import { onePurchase, reportedShare } from './mysql-one-purchase.ts'
import type { PurchaseRecords } from './ports.ts'

/** Returns the database with the ledger of a life. */
export type LedgerOf = (playerId: string) => Promise<Database>

/** The methods of {@link PurchaseRecords} for refunds, and for the marks that they leave. */
export function refundRows(db: Database, ledgerOf: LedgerOf = async () => db) {
  const one = onePurchase(db)
  return {
    async beginRefund(ref) {
      await one(ref)
        .where('verdict', '=', 'paid')
        .whereRef('refund_sent_share', '=', 'refund_settled_share')
        .where(reportedShare, '>', sql.ref<number>('refund_settled_share'))
        .set({ refund_sent_share: reportedShare })
        .execute()
      const row = await db
        .selectFrom('purchase')
        .select(['refund_settled_share as from', 'refund_sent_share as to'])
        .where('player_id', '=', ref.playerId)
        .where('purchase_id', '=', ref.purchaseId)
        .executeTakeFirst()
      return row !== undefined && row.to > row.from ? row : undefined
    },
    async settleRefund(ref, { from, to }, { diamonds, seq }, now) {
      const taken = seq === undefined ? 0 : await takenBack(await ledgerOf(ref.playerId), ref.playerId, seq)
      await db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await onePurchase(transaction)(ref)
          .where('refund_settled_share', '=', from)
          .where('refund_sent_share', '=', to)
          .set({
            refund_settled_share: to,
            refund_settled_at: now,
            due_at: sql`IF(${reportedShare} > ${to}, ${now}, NULL)`,
          })
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return
        await sql`INSERT INTO account_mark (account_id, kind, player_id, purchase_id, marked_at, owed)
          SELECT COALESCE(c.account_id, p.player_id), IF(p.charged_back = 1, 'chargeback', 'refund'),
              p.player_id, p.purchase_id, ${now},
              ${diamonds - taken}
            FROM purchase p LEFT JOIN account_character c ON c.player_id = p.player_id
            WHERE p.player_id = ${ref.playerId} AND p.purchase_id = ${ref.purchaseId}
          ON DUPLICATE KEY UPDATE
            owed = IF(removed_at IS NULL, owed, 0) + VALUES(owed), removed_at = NULL`.execute(transaction)
      })
    },
    ...markRows(db),
  } satisfies Partial<PurchaseRecords>
}

/** The diamonds that an entry of the journal took back. The entry does not change any more, so no transaction is needed. */
async function takenBack(db: Database, playerId: string, seq: number): Promise<number> {
  const { rows } = await sql<{ amount: number | string }>`
    SELECT COALESCE(SUM(l.amount), 0) AS amount FROM ledger l
      WHERE l.player_id = ${playerId} AND l.seq = ${seq}
        AND l.currency = 'diamonds' AND l.debit = 'player' AND l.credit = 'store'`.execute(db)
  return Number(rows[0]?.amount ?? 0)
}

/** [PURCHASE-7] The marks that refunds have left. */
function markRows(db: Database) {
  return {
    async isBarred(playerId) {
      const mark = await db
        .selectFrom('account_mark')
        .select('purchase_id')
        .where('removed_at', 'is', null)
        .where((where) => where.or([where('owed', '>', 0), where('kind', '=', 'chargeback')]))
        .where((where) => ofAccountOf(where, playerId))
        .limit(1)
        .executeTakeFirst()
      return mark !== undefined
    },
    async marks(of, limit) {
      const rows = await db
        .selectFrom('account_mark')
        .selectAll()
        .$if(of !== undefined, (query) => query.where((where) => ofAccountOrPlayer(where, of ?? '')))
        .orderBy('marked_at')
        .orderBy('purchase_id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        accountId: row.account_id,
        kind: row.kind,
        playerId: row.player_id,
        purchaseId: row.purchase_id,
        owed: row.owed,
        markedAt: row.marked_at,
        removedAt: row.removed_at,
      }))
    },
    async removeMarks(of, purchaseId, now) {
      const { numUpdatedRows } = await db
        .updateTable('account_mark')
        .where('removed_at', 'is', null)
        .where((where) => ofAccountOrPlayer(where, of))
        .$if(purchaseId !== undefined, (query) => query.where('purchase_id', '=', purchaseId ?? ''))
        .set({ removed_at: now })
        .executeTakeFirst()
      return Number(numUpdatedRows)
    },
  } satisfies Partial<PurchaseRecords>
}

type Where = ExpressionBuilder<Schema, 'account_mark'>

/** The marks of the player's account, with those that its lives got before they belonged to it. */
function ofAccountOf(where: Where, playerId: string) {
  const account = where
    .selectFrom('account_character')
    .select('account_id')
    .where('account_character.player_id', '=', playerId)
  const lives = where
    .selectFrom('account_character')
    .select('account_character.player_id')
    .where('account_character.account_id', 'in', account)
  return where.or([
    where('account_mark.account_id', '=', playerId),
    where('account_mark.account_id', 'in', account),
    where('account_mark.account_id', 'in', lives),
  ])
}

function ofAccountOrPlayer(where: Where, id: string) {
  return where.or([where('account_mark.account_id', '=', id), where('account_mark.player_id', '=', id)])
}
