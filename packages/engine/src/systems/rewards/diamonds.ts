import { hash32 } from '@lifegrid/base/hash'
import type { DiamondPack } from '../../catalogue/retention.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'

/**
 * Diamonds are whole numbers in double-entry accounts: `house` gives rewards and takes prices, `store` stands for what was bought. Nothing
 * else makes them.
 *
 * A receipt is used once. The life keeps the fingerprints of the latest `receiptsMax` and refuses them again; that the same receipt is not
 * used by another player, or again after so many others, is for the record to enforce, by the uniqueness of receipts in the ledger, and
 * for the store, which verification asks. Only the fingerprint is kept: the receipt itself says more about a person than a game needs.
 */
export function isUsed(life: Life, receipt: string): boolean {
  return life.retention.receipts.includes(fingerprint(receipt))
}

export function buy(turn: Turn, pack: DiamondPack, receipt: string): void {
  const { receipts } = turn.life.retention
  receipts.push(fingerprint(receipt))
  if (receipts.length > engineLimits.receiptsMax) receipts.shift()
  transfer(turn, 'diamonds', 'store', 'player', pack.diamonds)
}

/** 64 bits, hex. Two honest receipts of one player never meet in it; who forges receipts is stopped before they come here. */
function fingerprint(receipt: string): string {
  return [1, 2]
    .map((part) =>
      hash32(receipt, part * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
}
