import type { LendEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { dollars } from '../core/money.ts'
import { isPartner } from '../life/vocabulary.ts'
import { lendMoney } from '../systems/together/loans-to-people.ts'
import type { EffectKind } from './define.ts'

export const lend: EffectKind<LendEffect> = {
  kind: 'lend',
  changes: ['facts'],
  applies({ role, cents }, turn, cast) {
    const person = castPerson(turn.life, cast, role)
    if (!isPartner(person.relation)) lendMoney(turn, person, cents)
  },
  explains: ({ role, cents }) => `${role}: lent ${dollars(cents)}`,
  bounds: ({ cents }) => ({ of: 'loan', from: 1, to: 5_000_000, asked: cents }),
}
