import type { SettleLoanEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { settleWith } from '../systems/together/loans-to-people.ts'
import type { EffectKind } from './define.ts'

export const settleLoan: EffectKind<SettleLoanEffect> = {
  kind: 'settleLoan',
  changes: ['facts'],
  applies: ({ role, paid }, turn, cast) => settleWith(turn, castPerson(turn.life, cast, role), paid),
  explains: ({ role, paid }) => `${role}: ${Math.round(paid * 100)} % of the loan paid back, the rest forgiven`,
  bounds: ({ paid }) => ({ of: 'part of the loan', from: 0, to: 1, asked: paid }),
}
