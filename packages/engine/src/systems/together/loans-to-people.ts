import { unschedule } from '../../core/agenda.ts'
import { balance, transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import { owesPlayer, type Person } from '../../life/person.ts'
import { settle } from '../money/accounts.ts'
import { schedulePayment } from './payments-by-people.ts'

/** The account of everybody around the player. What they owe is not in the net worth, because nobody can count on it. */
const peopleAccount = 'people'

/** The player gives the person money, which is not expected back. At most the cash. */
export function giveMoney(turn: Turn, cents: number): void {
  settle(turn)
  transfer(turn, 'money', 'player', peopleAccount, Math.min(cents, balance(turn.life, 'money')))
}

/** The person gives the player money. */
export function receiveMoney(turn: Turn, cents: number): void {
  settle(turn)
  transfer(turn, 'money', peopleAccount, 'player', cents)
}

/** The player lends the person money, at most the cash. The day on which they might pay goes on the agenda. */
export function lendMoney(turn: Turn, person: Person, cents: number): void {
  const { life, minute } = turn
  settle(turn)
  const lent = Math.min(cents, balance(life, 'money'))
  if (lent === 0) return
  transfer(turn, 'money', 'player', peopleAccount, lent)
  person.loan = { cents: owesPlayer(person) + lent, since: minute }
  schedulePayment(turn, person)
}

/** The person pays back a part of what they owe, or all of it. */
export function payBack(turn: Turn, person: Person, cents: number): number {
  const { loan } = person
  if (loan === undefined || loan === null) return 0
  const paid = Math.min(cents, loan.cents)
  receiveMoney(turn, paid)
  person.loan = paid === loan.cents ? null : { ...loan, cents: loan.cents - paid }
  return paid
}

/** The person pays this part of what they owe, 0 to 1, and the player lets them off the rest. */
export function settleWith(turn: Turn, person: Person, part: number): void {
  const { loan } = person
  if (loan === undefined || loan === null) return
  payBack(turn, person, Math.round(loan.cents * part))
  person.loan = null
  unschedule(turn.life, 'company', `pays:${person.id}`)
}
