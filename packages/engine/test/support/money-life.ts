import { assert } from '@lifegrid/base/assert'
import { accountsOf, balance, transfer } from '../../src/core/ledger.ts'
import { settle } from '../../src/systems/money/accounts.ts'
import { replan } from '../../src/systems/money/weekly-plan.ts'
import { hire } from '../../src/systems/work/job.ts'
import { addSomeone, grownLife } from './grown-life.ts'
import type { OneLife } from './one-life.ts'
import { baking, turnIn, workingWorld } from './working-world.ts'

/** A player of 30 without work, with average spending habits, at home with the mother and without other people. */
export function plainLife(): OneLife {
  const one = grownLife(30, workingWorld)
  one.life.people = []
  addSomeone(one, { relation: 'mother', age: 55 })
  one.life.finances.habit = 'average'
  one.life.finances.investor = 'cash'
  replan(turnIn(one))
  return one
}

/** The same player with a part-time job for 600.00 a week, of which 84.06 is tax. */
export function plainBaker(): OneLife {
  const one = plainLife()
  hire(turnIn(one), baking)
  const { job } = one.life.work
  assert(job !== null, 'a hired player has a job')
  job.weeklyCents = 60_000
  job.partTime = true
  replan(turnIn(one))
  return one
}

/** Sets the player's cash, integer cents. */
export function setCash(one: OneLife, cents: number): void {
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', 'player', 'world', balance(one.life, 'money'))
  transfer(turn, 'money', 'world', 'player', cents)
}

export function moneySum(one: OneLife): number {
  return Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)
}
