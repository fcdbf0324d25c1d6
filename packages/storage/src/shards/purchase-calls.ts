import { purchaseRows } from '../purchases/mysql-purchases.ts'
import type { PurchaseRecords } from '../purchases/ports.ts'
import { forwardPurchases } from './forward-purchases.ts'
import { databaseAt, databaseOf, homeOf, type Servers } from './servers.ts'

/**
 * [SHARD-7] The purchases of a record on several servers: those of the first server. What asks for a purchase, or decides it, takes the waiting ones
 * of its life's server there before. Purchases are few.
 */
export function purchaseCalls(servers: Servers): PurchaseRecords {
  const { databases, directory, map } = servers
  const rows = purchaseRows(directory, (playerId) => databaseOf(servers, playerId))
  const arrived = async (playerId: string): Promise<void> => {
    const home = homeOf(await map.current(), playerId)
    if (home > 0) await forwardPurchases(databaseAt(databases, home), directory)
  }
  return {
    ...rows,
    async purchase(ref) {
      await arrived(ref.playerId)
      return rows.purchase(ref)
    },
    async purchasesOf(playerId) {
      await arrived(playerId)
      return rows.purchasesOf(playerId)
    },
    async claimTransaction(ref, transaction, now) {
      await arrived(ref.playerId)
      return rows.claimTransaction(ref, transaction, now)
    },
    async refusePurchase(ref, code, now) {
      await arrived(ref.playerId)
      return rows.refusePurchase(ref, code, now)
    },
    async postponePurchase(ref, until) {
      await arrived(ref.playerId)
      return rows.postponePurchase(ref, until)
    },
    async claimPurchases(claim) {
      for (const db of databases.slice(1)) await forwardPurchases(db, directory)
      return rows.claimPurchases(claim)
    },
  }
}
