import type { DebtEffect } from '../catalogue/effect.ts'
import { dollars } from '../core/money.ts'
import { takeLoanOf } from '../systems/money/loans.ts'
import type { EffectKind } from './define.ts'

export const debt: EffectKind<DebtEffect> = {
  kind: 'debt',
  changes: ['facts'],
  applies({ by }, turn) {
    takeLoanOf(turn, by)
  },
  explains: ({ by }) => `a loan of ${dollars(by)}`,
  bounds: ({ by }) => ({ of: 'debt', from: 0, to: 5_000_000, asked: by }),
}
