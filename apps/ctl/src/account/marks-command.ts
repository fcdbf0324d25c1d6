import { systemClock } from '@lifegrid/base/system-clock'
import type { AccountMark } from '@lifegrid/storage/purchases/ports'
import { withPurchases } from '../cluster/with-purchases.ts'
import { columns } from '../columns.ts'

/** `lifegrid account marks`: [PURCHASE-7]. @returns the exit code. */
export async function marksCommand(
  id: string | undefined,
  { limit, json }: { readonly limit: number; readonly json?: boolean },
): Promise<number> {
  const marks = await withPurchases((purchases) => purchases.marks(id, limit))
  console.log(json === true ? JSON.stringify({ marks }) : marksText(marks))
  return 0
}

/** `lifegrid account unmark`. @returns the exit code: 1 when there was no mark to remove. */
export async function unmarkCommand(
  id: string,
  { purchase, json }: { readonly purchase?: string; readonly json?: boolean },
): Promise<number> {
  const removed = await withPurchases((purchases) => purchases.removeMarks(id, purchase, systemClock.now()))
  if (json === true) console.log(JSON.stringify({ removed }))
  else if (removed === 0) console.log('There is no such mark. npx lifegrid account marks prints all.')
  else console.log(`removed ${removed}`)
  return removed === 0 ? 1 : 0
}

/** The marks as a table. */
function marksText(marks: readonly AccountMark[]): string {
  if (marks.length === 0) return 'There are no marks.'
  const rows = marks.map(({ accountId, playerId, kind, purchaseId, owed, markedAt, removedAt }) => [
    accountId,
    playerId,
    purchaseId,
    kind,
    String(owed),
    new Date(markedAt).toISOString(),
    removedAt === null ? '-' : new Date(removedAt).toISOString(),
  ])
  return columns(['ACCOUNT', 'PLAYER', 'PURCHASE', 'KIND', 'OWED', 'SINCE', 'REMOVED'], rows)
}
