import type { PurchaseRecord } from '@lifegrid/storage/purchases/ports'
import { withPurchases } from '../cluster/with-purchases.ts'
import { columns } from '../columns.ts'
import { ExpectedFailure } from '../expected-failure.ts'

/** `lifegrid purchases list`. @returns the exit code. */
export async function listCommand(player: string, { json }: { readonly json?: boolean }): Promise<number> {
  const purchases = (await withPurchases((records) => records.purchasesOf(player))).map(shown)
  console.log(json === true ? JSON.stringify({ purchases }) : purchasesText(purchases))
  return 0
}

/** `lifegrid purchases show`. @returns the exit code. */
export async function showCommand(
  player: string,
  purchaseId: string,
  { json }: { readonly json?: boolean },
): Promise<number> {
  const found = await withPurchases((records) => records.purchase({ playerId: player, purchaseId }))
  if (found === undefined) {
    throw new ExpectedFailure(
      `${player} has no purchase "${purchaseId}". npx lifegrid purchases list prints their ids.`,
    )
  }
  console.log(json === true ? JSON.stringify(shown(found)) : purchaseText(shown(found)))
  return 0
}

/** A purchase without its receipt, which contains personal data and can be used. */
type Shown = Omit<PurchaseRecord, 'receipt'>

function shown({ receipt: _, ...purchase }: PurchaseRecord): Shown {
  return purchase
}

function purchasesText(purchases: readonly Shown[]): string {
  if (purchases.length === 0) return 'The player has bought nothing.'
  const rows = purchases.map((one) => [
    one.purchaseId,
    one.productId,
    one.store ?? '-',
    stateOf(one),
    one.diamonds === null ? '-' : String(one.diamonds),
    new Date(one.createdAt).toISOString(),
    one.transactionId ?? '-',
  ])
  return columns(['PURCHASE', 'PRODUCT', 'STORE', 'STATE', 'DIAMONDS', 'SINCE', 'TRANSACTION'], rows)
}

function purchaseText(purchase: Shown): string {
  const lines = Object.entries(purchase).map(([name, value]) => [name, textOf(name, value)])
  return columns(['state', stateOf(purchase)], lines)
}

/** The state in words. */
function stateOf({ verdict, refundShare, settledAt }: Shown): string {
  if (verdict === null) return 'pending'
  if (refundShare !== null) return `${refundShare / 10_000} % refunded`
  return settledAt === null ? `${verdict}, not delivered yet` : verdict
}

function textOf(name: string, value: string | number | null): string {
  if (value === null) return '-'
  return name.endsWith('At') ? new Date(value).toISOString() : String(value)
}
