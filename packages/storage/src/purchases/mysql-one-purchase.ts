import type { Database } from '../mysql/database.ts'
import type { PurchaseRef } from './ports.ts'

/** Changes the row of a purchase, by its key. */
export function onePurchase(db: Database) {
  return ({ playerId, purchaseId }: PurchaseRef) =>
    db.updateTable('purchase').where('player_id', '=', playerId).where('purchase_id', '=', purchaseId)
}
