import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Plan, SpendingHabit } from '../../life/finances.ts'
import { habitCostsWeekly, treatmentCostsWeekly } from '../body/body-costs.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { homeOf } from '../home/homes.ts'
import { householdOf } from '../home/household.ts'
import { returns, yearly } from './returns.ts'
import { weeklyPensionTax, weeklyWageTax } from './tax.ts'

/**
 * How people with a habit spend: percent of what is left after essentials and payments; percent a year of what they have beyond the cushion, in
 * working life and when retired; percent of a full-time wage into the retirement account, matched by half. The figures are the game's own,
 * calibrated by the lab to the median net worth by age in the Survey of Consumer Finances 2022; their frame is a personal saving rate of
 * about 6 to 8 % in the years before 2020 (Bureau of Economic Analysis, Personal Income and Outlays), and an employer's match of half, the
 * most usual one (Vanguard, How America Saves 2022).
 */
const ways: Readonly<Record<SpendingHabit, { spends: number; draws: readonly [number, number]; saves: number }>> = {
  thrifty: { spends: 24, draws: [8, 9], saves: 6 },
  careful: { spends: 34, draws: [13, 13], saves: 3 },
  average: { spends: 42, draws: [21, 18], saves: 1 },
  generous: { spends: 62, draws: [25, 22], saves: 1 },
  spendthrift: { spends: 97, draws: [23, 22], saves: 0 },
}

/**
 * Food, clothes, transport, insurance and utilities a week for one adult at the least; integer cents. The least, about 8,000 a year: with the share
 * below it comes near to what single people of an income spend beside housing (Bureau of Labor Statistics, Consumer Expenditure Surveys 2022).
 */
const livingCents = 16_000
/** An adult with a wage spends more on them: this percent of the wage after tax. */
const livingPercent = 18
/**
 * A child: 12,980 a year less the share of housing (29 %), which the home's own rent says (US Department of Agriculture, Expenditures on
 * Children by Families, 2015: a married couple of middle income, in dollars of that year), less the child tax credit of 2,000 (2022). Two
 * parents share it.
 */
const childCents = 13_900
/** Two live more cheaply than twice one: the second adult brings a wage, and pays this percent of rent and upkeep. */
const partnerPaysPercent = 40
/** With one's parents, or others who keep the house, one gives something for food once one earns. */
const boardPercent = 12

/** Without work or pension the state sees to it that one eats, and pays for a room (SNAP and a housing voucher), and for children (TANF); savings pay for the rest. */
const welfareCents = 31_000
const welfareAtHomeCents = 7_000
/** Pocket money a week from eight on, and more from thirteen. */
const pocketFromAge = 8
const pocketCents = 500
const teenPocketCents = 1_500
const ownMoneyFromAge = 18
/** Reckons the weekly plan anew from what the life is now. Whoever changes job, home, household or debts calls `replan` in `weekly-plan.ts`. */
export function planFor(turn: Turn): Plan {
  const { life, minute } = turn
  const age = ageAt(life, minute)
  const { job } = life.work
  if (job === null && age < ownMoneyFromAge) return pocketMoney(life.finances.habit, age)
  const income = incomeOf(turn)
  const disposable = income.income - income.tax - income.saved
  const essentials = essentialsOf(turn, disposable)
  const { spendsMax, drawsMax } = returns[life.finances.investor]
  // Who lives on welfare is granted forbearance on student loans; interest accrues.
  // Children live from their parents' table, and students by day from what the school takes for board.
  const studying = life.education.current !== null && !life.education.current.evening
  const supported = income.from === 'state' && life.finances.pensionCents === 0 && life.work.benefit === null
  // A partner who earns carries the one who does not.
  const carried = supported && householdOf(life, minute).adults === 2
  const { student, mortgage, loan } = life.finances.payments
  return {
    ...income,
    essentials: age < ownMoneyFromAge || studying || carried ? Math.min(essentials, disposable) : essentials,
    spendPercent: Math.min(ways[life.finances.habit].spends, spendsMax),
    payments: { student: supported ? 0 : student, mortgage, loan },
    cardLimit: cardLimitOf(turn, income.income),
    wealthSpentPpb: yearly(Math.min(ways[life.finances.habit].draws[life.work.retired ? 1 : 0], drawsMax)),
  }
}

type Income = Pick<Plan, 'from' | 'income' | 'tax' | 'saved' | 'matched'>

function incomeOf({ life, minute }: Turn): Income {
  const { job, benefit } = life.work
  const pension = life.finances.pensionCents
  if (job !== null) {
    const saved = job.partTime ? 0 : Math.floor((job.weeklyCents * ways[life.finances.habit].saves) / 100)
    // A wage and a pension at once are taxed as one; so few have both that the two are kept in one flow.
    const income = job.weeklyCents + pension
    return { from: 'employer', income, tax: weeklyWageTax(income), saved, matched: Math.floor(saved / 2) }
  }
  const none = { saved: 0, matched: 0 }
  if (pension > 0) return { from: 'state', income: pension, tax: weeklyPensionTax(pension), ...none }
  if (benefit !== null && benefit.untilMinute > minute) {
    return { from: 'state', income: benefit.weeklyCents, tax: weeklyPensionTax(benefit.weeklyCents), ...none }
  }
  const income = livesWithOthers(life) ? welfareAtHomeCents : welfareCents
  const { adults, children } = householdOf(life, minute)
  return { from: 'state', income: income + Math.floor((childCents * children) / adults), tax: 0, ...none }
}

function essentialsOf(turn: Turn, disposable: number): number {
  const { life, minute } = turn
  const home = homeOf(turn.catalogue, life)
  const body = habitCostsWeekly(life) + treatmentCostsWeekly(life)
  const { adults, children } = householdOf(life, minute)
  const kids = Math.floor((childCents * children) / adults)
  if (livesWithOthers(life)) return Math.floor((disposable * (boardPercent + livingPercent)) / 100) + kids + body
  const rent = adults === 2 ? Math.floor((home.weeklyCents * (100 - partnerPaysPercent)) / 100) : home.weeklyCents
  return rent + livingCents + Math.floor((disposable * livingPercent) / 100) + kids + body
}

/** Eight weeks' income, for those of age whom a bank still trusts. */
function cardLimitOf({ life, minute }: Turn, income: number): number {
  if (ageAt(life, minute) < ownMoneyFromAge || life.finances.refusedUntil > minute) return 0
  return income * 8
}

function pocketMoney(habit: SpendingHabit, age: number): Plan {
  const income = age < pocketFromAge ? 0 : age < 13 ? pocketCents : teenPocketCents
  return {
    from: 'parents',
    income,
    tax: 0,
    saved: 0,
    matched: 0,
    essentials: 0,
    spendPercent: ways[habit].spends,
    payments: { student: 0, mortgage: 0, loan: 0 },
    cardLimit: 0,
    wealthSpentPpb: 0,
  }
}
