import type { MoneyEffect } from '../catalogue/effect.ts'
import { balance, transfer } from '../core/ledger.ts'
import { dollars } from '../core/money.ts'
import { settle } from '../systems/money/accounts.ts'
import type { EffectKind } from './define.ts'

export const money: EffectKind<MoneyEffect> = {
  kind: 'money',
  changes: [],
  applies({ by }, turn) {
    settle(turn)
    if (by >= 0) transfer(turn, 'money', 'world', 'player', by, { kind: 'event' })
    else transfer(turn, 'money', 'player', 'world', Math.min(-by, balance(turn.life, 'money')), { kind: 'event' })
  },
  explains: ({ by }) => (by < 0 ? dollars(by) : `+${dollars(by)}`),
  bounds: ({ by }) => ({ of: 'money', from: -5_000_000, to: 5_000_000, asked: by }),
}
