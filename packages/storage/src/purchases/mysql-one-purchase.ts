import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { type PurchaseRef, wholeShare } from './ports.ts'

/** Changes the row of a purchase, by its key. */
export function onePurchase(db: Database) {
  return ({ playerId, purchaseId }: PurchaseRef) =>
    db.updateTable('purchase').where('player_id', '=', playerId).where('purchase_id', '=', purchaseId)
}

/** The share of the price of a purchase that has gone back. An edge of an older release notes only the time of a refund, which is whole. */
export const reportedShare = sql<number>`IF(refunded_at IS NULL, 0, COALESCE(refund_share, ${sql.lit(wholeShare)}))`
