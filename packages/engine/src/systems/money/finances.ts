import { assert } from '@lifegrid/base/assert'
import { schedule } from '../../core/agenda.ts'
import type { System } from '../../core/system.ts'
import { roll } from '../../core/turn.ts'
import { type Investor, investors, type SpendingHabit } from '../../life/finances.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { loseHome } from '../home/housing-loss.ts'
import { goBankrupt, meetTrouble } from './hardship.ts'
import { returns } from './returns.ts'
import { replan } from './weekly-plan.ts'

/** The share of people with each spending habit, in percent. */
const habitShares: readonly (readonly [habit: SpendingHabit, share: number])[] = [
  ['thrifty', 0.14],
  ['careful', 0.24],
  ['average', 0.3],
  ['generous', 0.2],
  ['spendthrift', 0.12],
]
/** Money's own due times: pocket money, coming of age, trouble, and the end of foster care. Everything between two of them is one formula. */
export const finances: System = {
  name: 'finances',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  begin(turn) {
    const { life } = turn
    life.finances.habit = drawHabit(roll(turn, 'finances', 'habit'))
    life.finances.investor = drawInvestor(roll(turn, 'finances', 'investor'))
    for (const years of planBirthdays) {
      // A little after midnight, when the birthday's own matters are done; a leap day more or less does not matter to money.
      schedule(life, Math.ceil(years * 365.25) * minutesPerDay + 60, 'finances', `plan:${years}`)
    }
  },
  due(turn, key) {
    if (key.startsWith('plan')) replan(turn)
    else if (key === 'trouble') meetTrouble(turn)
    else if (key === 'bankrupt') goBankrupt(turn)
    else if (key === 'roof') loseHome(turn)
    else assert(false, `finances knows no ${key}`)
  },
}

/** Ages at which the plan changes by itself: pocket money, more of it, one's own money. */
const planBirthdays = [8, 13, 18] as const

function drawHabit(die: number): SpendingHabit {
  let from = 0
  for (const [habit, share] of habitShares) {
    from += share
    if (die < from) return habit
  }
  return 'spendthrift'
}

function drawInvestor(die: number): Investor {
  let from = 0
  for (const investor of investors) {
    from += returns[investor].share
    if (die < from) return investor
  }
  return 'venture'
}
