import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { sandboxReceipt, sandboxRefund } from '@lifegrid/receipts/sandbox'
import { ExpectedFailure } from '../expected-failure.ts'
import { sandboxStoreKey } from './sandbox-key.ts'

/** The report is to be sent at once. */
const reportValidMs = 3_600_000

/** `lifegrid purchases sandbox-receipt`. @returns the exit code. */
export async function receiptCommand(
  productId: string,
  options: { readonly transaction?: string; readonly minutes: number; readonly json?: boolean },
): Promise<number> {
  const packs = (catalogue.diamondPacks ?? []).map(({ id }) => id)
  if (!packs.includes(productId)) {
    throw new ExpectedFailure(`There is no pack "${productId}". There are: ${packs.join(', ')}.`)
  }
  const now = systemClock.now()
  const transactionId = options.transaction ?? randomId(systemRandom)
  const expiresAt = now + options.minutes * 60_000
  const receipt = await sandboxReceipt({ transactionId, productId, purchasedAt: now, expiresAt }, sandboxStoreKey())
  if (options.json === true) console.log(JSON.stringify({ transaction: transactionId, product: productId, receipt }))
  else console.log(`transaction ${transactionId}\n\n${JSON.stringify(command(productId, receipt))}`)
  return 0
}

/** The command that a client sends with the receipt. */
function command(productId: string, receipt: string): object {
  return { type: 'purchaseInAppItem', message: { productId, receipt }, id: `buy-${receipt.slice(-8)}` }
}

/** `lifegrid purchases sandbox-refund`. @returns the exit code. */
export async function refundCommand(
  transactionId: string,
  options: { readonly percent: number; readonly chargeback?: boolean; readonly json?: boolean },
): Promise<number> {
  const share = Math.max(1, Math.round(options.percent * 10_000))
  const report = await sandboxRefund(
    {
      reportId: randomId(systemRandom),
      transactionId,
      expiresAt: systemClock.now() + reportValidMs,
      ...(share < 1_000_000 && { share }),
      ...(options.chargeback === true && { chargeback: true as const }),
    },
    sandboxStoreKey(),
  )
  if (options.json === true) console.log(JSON.stringify({ transaction: transactionId, report }))
  else console.log(`curl --data '${report}' <address of an edge>/api/stores/sandbox`)
  return 0
}
