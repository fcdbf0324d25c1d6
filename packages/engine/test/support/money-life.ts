import { assert } from '@lifegrid/base/assert'
import { accountsOf, balance, transfer } from '../../src/core/ledger.ts'
import { settle } from '../../src/systems/money/accounts.ts'
import { replan } from '../../src/systems/money/weekly-plan.ts'
import { hire } from '../../src/systems/work/job.ts'
import { addSomeone, grownLife } from './grown-life.ts'
import type { OneLife } from './one-life.ts'
import { baking, turnIn, workingWorld } from './working-world.ts'

/** Thirty, without work, of average habits, at home with a mother who lives; nobody else. */
export function plainLife(): OneLife {
  const one = grownLife(30, workingWorld)
  one.life.people = []
  addSomeone(one, { relation: 'mother', age: 55 })
  one.life.finances.habit = 'average'
  one.life.finances.investor = 'cash'
  replan(turnIn(one))
  return one
}

/** The same with 600.00 a week for half a post, of which 84.06 is tax. */
export function plainBaker(): OneLife {
  const one = plainLife()
  hire(turnIn(one), baking)
  const { job } = one.life.work
  assert(job !== null, 'who is hired has a job')
  job.weeklyCents = 60_000
  job.partTime = true
  replan(turnIn(one))
  return one
}

/** Leaves exactly so much in the purse. */
export function setCash(one: OneLife, cents: number): void {
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', 'player', 'world', balance(one.life, 'money'))
  transfer(turn, 'money', 'world', 'player', cents)
}

export function moneySum(one: OneLife): number {
  return Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)
}
