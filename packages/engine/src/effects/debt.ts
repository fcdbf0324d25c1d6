import { dollars } from '../core/money.ts'
import { takeLoanOf } from '../systems/money/loans.ts'
import type { EffectKind } from './define.ts'

/** Borrows so much from the bank, integer cents: paid out now, paid back weekly over five years. */
export interface DebtEffect {
  readonly kind: 'debt'
  readonly by: number
}

export const debt: EffectKind<DebtEffect> = {
  kind: 'debt',
  applies({ by }, turn) {
    takeLoanOf(turn, by)
  },
  explains: ({ by }) => `a loan of ${dollars(by)}`,
  bounds: ({ by }) => ({ of: 'debt', from: 0, to: 5_000_000, asked: by }),
}
