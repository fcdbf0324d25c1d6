import { hash32 } from '@lifegrid/base/hash'
import type { DiamondPack } from '../../catalogue/rewards.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'

/**
 * Whether a receipt was used. Diamonds are whole numbers in double-entry accounts: `house` gives rewards and takes prices, and `store` is the
 * source of those that were bought. There is no other source.
 *
 * A receipt can be used once. The life keeps the fingerprints of the latest `receiptsMax` receipts, and this function finds only those. The
 * ledger, where receipts are unique, and the verification by the store prevent the use by another player and any later use. The life keeps
 * only fingerprints, because receipts contain personal data that the game does not need.
 */
export function isUsed(life: Life, receipt: string): boolean {
  return life.retention.receipts.includes(fingerprint(receipt))
}

/** Adds the diamonds of a pack, and remembers the receipt. The caller has verified the receipt and checked {@link isUsed}. */
export function buy(turn: Turn, pack: DiamondPack, receipt: string): void {
  const { receipts } = turn.life.retention
  receipts.push(fingerprint(receipt))
  if (receipts.length > engineLimits.receiptsMax) receipts.shift()
  transfer(turn, 'diamonds', 'store', 'player', pack.diamonds)
}

/** 64 bits in hex: enough that two receipts of one player have different fingerprints. Forged receipts fail the verification before. */
function fingerprint(receipt: string): string {
  return [1, 2]
    .map((part) =>
      hash32(receipt, part * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
}
