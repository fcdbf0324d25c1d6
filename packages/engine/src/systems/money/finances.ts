import { assert } from '@lifegrid/base/assert'
import { schedule } from '../../core/agenda.ts'
import { noPremise, premise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { roll } from '../../core/turn.ts'
import { type Investor, investors, type SpendingHabit } from '../../life/finances.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { fosterHome } from '../home/family-homes.ts'
import { loseHome } from '../home/housing-loss.ts'
import { goBankrupt, handleTrouble } from './hardship.ts'
import { receiveInheritance } from './inheritance.ts'
import { returns } from './returns.ts'
import { replan } from './weekly-plan.ts'

/** The share of people with each spending habit. */
const habitShares: readonly (readonly [habit: SpendingHabit, share: number])[] = [
  ['thrifty', 0.14],
  ['careful', 0.24],
  ['average', 0.3],
  ['generous', 0.2],
  ['spendthrift', 0.12],
]

/** The agenda items of money: pocket money, coming of age, trouble, bankruptcy, inheritances, and the end of foster care. */
export const finances: System<'finances'> = {
  name: 'finances',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  premises: {
    'plan:': noPremise('the plan is calculated when it falls due'),
    trouble: noPremise('whether the bills can be paid is calculated when it falls due'),
    bankrupt: noPremise('whether the debts can be paid is calculated when it falls due'),
    'will:': noPremise('the amount was decided at the death'),
    roof: [premise('the player lives with foster parents', ({ life }) => life.finances.home === fosterHome.id)],
  },
  begin(turn) {
    const { life } = turn
    life.finances.habit = drawHabit(roll(turn, 'finances', 'habit'))
    life.finances.investor = drawInvestor(roll(turn, 'finances', 'investor'))
    for (const years of planBirthdays) {
      // An hour after midnight, after the birthday's other items. Being a day off because of leap years does not matter.
      schedule(life, Math.ceil(years * 365.25) * minutesPerDay + 60, 'finances', `plan:${years}`)
    }
  },
  due(turn, key) {
    if (key.startsWith('plan')) replan(turn)
    else if (key === 'trouble') handleTrouble(turn)
    else if (key === 'bankrupt') goBankrupt(turn)
    else if (key === 'roof') loseHome(turn)
    else if (key.startsWith('will:')) receiveInheritance(turn, key.slice('will:'.length))
    else assert(false, `unknown agenda key of finances: ${key}`)
  },
}

/** The birthdays on which the plan changes: pocket money, more pocket money, own money. */
const planBirthdays = [8, 13, 18] as const

function drawHabit(draw: number): SpendingHabit {
  let from = 0
  for (const [habit, share] of habitShares) {
    from += share
    if (draw < from) return habit
  }
  return 'spendthrift'
}

function drawInvestor(draw: number): Investor {
  let from = 0
  for (const investor of investors) {
    from += returns[investor].share
    if (draw < from) return investor
  }
  return 'venture'
}
