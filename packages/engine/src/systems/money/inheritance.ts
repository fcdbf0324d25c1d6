import { assert } from '@lifegrid/base/assert'
import { schedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { dayOf, epochDayAt } from '../../core/time.ts'
import { rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { isParent, isSibling } from '../../life/vocabulary.ts'
import { afterCare } from '../home/care.ts'
import { broughtBySpouse, keepAsOwn, keepSpouseProperty } from '../love/marital-property.ts'
import { settle } from './accounts.ts'
import { estateOf } from './wealth.ts'

/** Smaller inheritances are ignored; integer cents. */
const inheritanceCentsMin = 10_000
/** The agenda key of an inheritance that is on its way: the amount and the id of the dead follow. */
export const willKey = 'will:'
/** The minute of the day at which the post comes. */
const letterMinute = 11 * 60

/** A will is proved some weeks after a death. The game's own figures, at the short end of what an uncontested estate takes. */
const probateDays = [24, 75] as const

/**
 * Decides about the inheritance after a death, if there is one, which comes weeks later with a letter. The shares are those of intestate succession. A spouse leaves everything to
 * the player, except what they brought at the wedding, which is in the player's accounts already. Parents leave everything to each other,
 * and the second to die leaves it in equal parts to the children who are alive.
 */
export function inheritFrom(turn: Turn, person: Person): void {
  const share = shareOf(turn, person)
  if (person.relation === 'spouse') keepSpouseProperty(turn)
  if (share < inheritanceCentsMin) return
  const days = rollBetween(turn, 'finances', `will:${person.id}`, ...probateDays)
  schedule(
    turn.life,
    (dayOf(turn.minute) + days) * minutesPerDay + letterMinute,
    'finances',
    `${willKey}${share}:${person.id}`,
  )
}

/** The letter and the money. `detail` is the amount in cents and the id of the dead person, who may have been forgotten meanwhile. */
export function receiveInheritance(turn: Turn, detail: string): void {
  const [cents = '', id] = detail.split(':') as [string?, string?]
  const share = Number(cents)
  assert(Number.isSafeInteger(share) && share > 0, 'the agenda has the amount of an inheritance')
  settle(turn)
  transfer(turn, 'money', 'inheritance', 'player', share)
  keepAsOwn(turn.life, share)
  const person = turn.life.people.find((one) => one.id === id)
  if (person === undefined) return
  tell(turn, {
    eventId: 'inheritance',
    ...messageOf(turn, 'money.will', { dead: person, amount: dollars(share) }),
    importance: 6,
  })
}

/** Pays what dead people have left to the player and the letter has not brought yet, without a letter: the player's life is over. */
export function receiveAllInheritances(turn: Turn): void {
  const { life } = turn
  const pending = life.agenda.filter(({ kind, key }) => kind === 'finances' && key.startsWith(willKey))
  if (pending.length === 0) return
  settle(turn)
  for (const { key } of pending) transfer(turn, 'money', 'inheritance', 'player', Number(key.split(':')[1]))
  life.agenda = life.agenda.filter((item) => !pending.includes(item))
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
  return Math.floor(afterCare(person, estateOf(person, today)) / (1 + heirs.length))
}
