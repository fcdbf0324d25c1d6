import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { isParent, isSibling } from '../../life/vocabulary.ts'
import { broughtBySpouse, keepAsOwn, keepSpouseProperty } from '../love/marital-property.ts'
import { settle } from './accounts.ts'
import { estateOf } from './wealth.ts'

/** Smaller inheritances are ignored; integer cents. */
const inheritanceCentsMin = 10_000

/**
 * Transfers the inheritance after a death, if there is one. The shares are those of intestate succession. A spouse leaves everything to
 * the player, except what they brought at the wedding, which is in the player's accounts already. Parents leave everything to each other,
 * and the second to die leaves it in equal parts to the children who are alive.
 */
export function inheritFrom(turn: Turn, person: Person): void {
  const share = shareOf(turn, person)
  if (person.relation === 'spouse') keepSpouseProperty(turn)
  if (share < inheritanceCentsMin) return
  settle(turn)
  transfer(turn, 'money', 'inheritance', 'player', share)
  keepAsOwn(turn.life, share)
  tell(turn, {
    eventId: 'inheritance',
    ...messageOf(turn, 'money.will', { dead: person, amount: dollars(share) }),
    importance: 6,
  })
}

function shareOf(turn: Turn, person: Person): number {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  if (person.relation === 'spouse') return Math.max(0, estateOf(person, today) - broughtBySpouse(life))
  if (!isParent(person.relation)) return 0
  const other = life.people.some(
    ({ relation, diedDay, id }) => isParent(relation) && diedDay === null && id !== person.id,
  )
  if (other) return 0
  // While an heir's earlier years are simulated, the list already has siblings who are born later. They inherit nothing.
  const heirs = life.people.filter(
    ({ relation, diedDay, bornDay }) => isSibling(relation) && diedDay === null && bornDay <= today,
  )
  return Math.floor(estateOf(person, today) / (1 + heirs.length))
}
