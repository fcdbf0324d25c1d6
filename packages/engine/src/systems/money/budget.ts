import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { type Bills, noBills } from '../../life/bookings.ts'
import type { Plan, SpendingHabit } from '../../life/finances.ts'
import { habitCostsWeekly, treatmentCostsWeekly } from '../body/body-costs.ts'
import { careCostsWeekly } from '../home/care.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { homeOf } from '../home/homes.ts'
import { householdOf } from '../home/household.ts'
import { childrenKept, supportPaid, supportReceived } from '../love/child-support.ts'
import { returns, yearly } from './returns.ts'
import { weeklyPensionTax, weeklyWageTax } from './tax.ts'

/**
 * The spending habits. `spends`: percent of the money left after essentials and payments. `draws`: percent a year of the cash beyond the
 * cushion, before and after retirement. `saves`: percent of a full-time wage that goes to the retirement account; the employer adds half of
 * it. The figures are the game's own, calibrated by the lab to the median net worth by age in the Survey of Consumer Finances 2022. They
 * agree with a personal saving rate of about 6 to 8 % in the years before 2020 (Bureau of Economic Analysis, Personal Income and Outlays)
 * and the most usual employer's match, of half (Vanguard, How America Saves 2022).
 */
const habitFigures: Readonly<
  Record<SpendingHabit, { spends: number; draws: readonly [number, number]; saves: number }>
> = {
  thrifty: { spends: 18, draws: [7, 8], saves: 7 },
  careful: { spends: 26, draws: [10, 10], saves: 4 },
  average: { spends: 35, draws: [16, 15], saves: 2 },
  generous: { spends: 53, draws: [21, 19], saves: 1 },
  spendthrift: { spends: 95, draws: [23, 22], saves: 0 },
}

/**
 * The least that one adult spends in a week on food, clothes, transport, insurance and utilities; integer cents, about 8,000 a year. With
 * the share below, the total is close to what single people of the same income spend, apart from housing (Bureau of Labor Statistics,
 * Consumer Expenditure Surveys 2022).
 */
const livingCents = 16_000
/** An adult with a wage spends this percentage of the wage after tax in addition. */
const livingPercent = 18
/**
 * The weekly cost of a child, in integer cents: 12,980 a year, minus 29 % for housing, which is in the rent already (US Department of
 * Agriculture, Expenditures on Children by Families, 2015: a married couple of middle income, in dollars of that year), minus the child tax
 * credit of 2,000 (2022). Two parents share it.
 */
const childCents = 13_900
/** The partner earns a wage and pays this percentage of rent and upkeep. */
const partnerPaysPercent = 40
/** A player who earns and lives in a home that others run contributes this percentage of their income after tax. */
const boardPercent = 12

/** Welfare for a player without work or pension: food and a room (SNAP and a housing voucher). For children see `incomeOf` (TANF). */
const welfareCents = 31_000
const welfareAtHomeCents = 7_000
/** Weekly pocket money from eight on, and from thirteen on. */
const pocketFromAge = 8
const pocketCents = 500
const teenPocketCents = 1_500
const ownMoneyFromAge = 18

/** Calculates the weekly plan for the present job, home, household and debts. After changing one of these, call `replan` in `weekly-plan.ts`. */
export function planFor(turn: Turn): Plan {
  const { life, minute } = turn
  const age = ageAt(life, minute)
  const { job } = life.work
  if (job === null && age < ownMoneyFromAge) return pocketMoney(life.finances.habit, age)
  const earned = incomeOf(turn)
  const disposable = earned.income - earned.tax - earned.saved
  const received = supportReceived(life, minute)
  const income = { ...earned, income: earned.income + received }
  // Nobody pays support out of welfare.
  const paid = earned.from === 'state' && life.finances.pensionCents === 0 ? 0 : supportPaid(life, minute, disposable)
  const bills = billsOf(turn)
  const essentials = livingOf(turn, disposable) + bills.home + bills.family + bills.body + paid
  const { spendsMax, drawsMax } = returns[life.finances.investor]
  // A player on welfare does not repay student loans, but their interest accrues. Minors and full-time students do not spend more than they
  // have, because parents or the school provide for them.
  const studying = life.education.current !== null && !life.education.current.evening
  const supported = income.from === 'state' && life.finances.pensionCents === 0 && life.work.benefit === null
  // A partner who earns supports the player who does not.
  const carried = supported && householdOf(life, minute).adults === 2
  const { student, mortgage, loan } = life.finances.payments
  return {
    ...income,
    essentials: age < ownMoneyFromAge || studying || carried ? Math.min(essentials, disposable) : essentials,
    bills,
    support: paid - received,
    spendPercent: Math.min(habitFigures[life.finances.habit].spends, spendsMax),
    payments: { student: supported ? 0 : student, mortgage, loan },
    cardLimit: cardLimitOf(turn, income.income),
    wealthSpentPpb: yearly(Math.min(habitFigures[life.finances.habit].draws[life.work.retired ? 1 : 0], drawsMax)),
  }
}

type Income = Pick<Plan, 'from' | 'income' | 'tax' | 'saved' | 'matched'>

function incomeOf({ life, minute }: Turn): Income {
  const { job, benefit } = life.work
  const pension = life.finances.pensionCents
  if (job !== null) {
    const saved = job.partTime ? 0 : Math.floor((job.weeklyCents * habitFigures[life.finances.habit].saves) / 100)
    // A wage and a pension at the same time are taxed together and booked as one, because few have both.
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

/** The bills that come every week, apart from the cost of living. A player who lives with others pays no rent, but a share for the board. */
function billsOf({ life, minute, catalogue }: Turn): Bills {
  const { adults } = householdOf(life, minute)
  const { weeklyCents } = homeOf(catalogue, life)
  const rent = adults === 2 ? Math.floor((weeklyCents * (100 - partnerPaysPercent)) / 100) : weeklyCents
  return {
    home: livesWithOthers(life) ? 0 : rent,
    family: Math.floor((childCents * childrenKept(life, minute)) / adults) + careCostsWeekly(life),
    body: habitCostsWeekly(life) + treatmentCostsWeekly(life),
  }
}

/** Food, clothes, transport and the like. */
function livingOf({ life }: Turn, disposable: number): number {
  if (livesWithOthers(life)) return Math.floor((disposable * (boardPercent + livingPercent)) / 100)
  return livingCents + Math.floor((disposable * livingPercent) / 100)
}

/** Eight weeks of income; 0 for minors and after a bankruptcy. */
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
    bills: { ...noBills },
    spendPercent: habitFigures[habit].spends,
    support: 0,
    payments: { student: 0, mortgage: 0, loan: 0 },
    cardLimit: 0,
    wealthSpentPpb: 0,
  }
}
