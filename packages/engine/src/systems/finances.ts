import { assert } from '@lifegrid/base/assert'
import { weekDayOf } from '../calendar.ts'
import type { JobDefinition } from '../catalogue.ts'
import { tell } from '../feed.ts'
import { balance, transfer } from '../ledger.ts'
import type { Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { dayOf } from '../time.ts'
import { roll, rollBetween, type Turn } from '../turn.ts'
import { allMonths, dropSchedule, setSchedule, workDays } from './daily-plan.ts'
import type { System } from './define.ts'

/** What comes in and goes out each week, and up to when it has been booked. */
export interface Work {
  job: { id: string; title: string; sinceMinute: number } | null
  retired: boolean
  /** Integer cents a week, booked each Friday at 17:00. */
  weeklyIncome: number
  weeklyCosts: number
  incomeFrom: 'employer' | 'state'
  /** Game minute up to which the Fridays have been booked. */
  settledMinute: number
}

/** Costs of living: a floor, and a share of what one earns, since spending grows with income. */
const costFloorCents = 25_000
const costShare = 0.85
/** Without work: what the state gives and what it takes to live on it come to the same. */
const welfareCents = 12_000
const pensionCents = 40_000
const pensionCostsCents = 37_000
export const retirementAge = 66

const friday = 5
const paydayMinute = 17 * 60

/**
 * Wages are not ticked: they are the number of Fridays since they were last booked, times the week's income less its costs. A balance
 * never falls below zero: who runs dry spends what there is. In closed form, and so the same for one long span or many short ones.
 */
export function pendingWeeks(life: Life, minute: number): { income: number; costs: number } {
  const { settledMinute, weeklyIncome, weeklyCosts } = life.work
  const weeks = fridaysUpTo(life, minute) - fridaysUpTo(life, settledMinute)
  const income = weeks * weeklyIncome
  return { income, costs: Math.min(weeks * weeklyCosts, balance(life, 'money') + income) }
}

/** The player's money at a minute, in cents. */
export function moneyAt(life: Life, minute: number): number {
  const { income, costs } = pendingWeeks(life, minute)
  return balance(life, 'money') + income - costs
}

/** Books what is pending. Called before anything reads or moves the player's money. */
export function settle(turn: Turn): void {
  const { life, minute } = turn
  const { income, costs } = pendingWeeks(life, minute)
  life.work.settledMinute = minute
  transfer(turn, 'money', life.work.incomeFrom, 'player', income)
  transfer(turn, 'money', 'player', 'living', costs)
}

export function hire(turn: Turn, job: JobDefinition): void {
  settle(turn)
  const work = turn.life.work
  work.job = { id: job.id, title: job.title, sinceMinute: turn.minute }
  work.incomeFrom = 'employer'
  setWeekly(turn.life, job.weeklyCents, costFloorCents + Math.floor((job.weeklyCents - costFloorCents) * costShare))
  setSchedule(turn.life, {
    id: 'job',
    title: job.title,
    place: 'work',
    from: job.fromHour * 60,
    to: job.toHour * 60,
    weekDays: workDays,
    months: allMonths,
    energy: 10,
  })
}

/** Multiplies the wage: 1.1 is a raise of a tenth. */
export function raise(turn: Turn, times: number): void {
  settle(turn)
  const weekly = Math.floor(turn.life.work.weeklyIncome * times)
  setWeekly(turn.life, weekly, costFloorCents + Math.floor((weekly - costFloorCents) * costShare))
}

export function leaveJob(turn: Turn): void {
  settle(turn)
  turn.life.work.job = null
  turn.life.work.incomeFrom = 'state'
  setWeekly(turn.life, welfareCents, welfareCents)
  dropSchedule(turn.life, 'job')
}

function retire(turn: Turn): void {
  leaveJob(turn)
  turn.life.work.retired = true
  setWeekly(turn.life, pensionCents, pensionCostsCents)
}

function setWeekly(life: Life, income: number, costs: number): void {
  assert(income >= 0 && costs >= 0, 'income and costs are not negative')
  life.work.weeklyIncome = income
  life.work.weeklyCosts = Math.min(income, costs)
}

/** Fridays 17:00 between minute 0 and the minute, the latter included. */
function fridaysUpTo(life: Life, minute: number): number {
  const day = dayOf(minute)
  const firstFriday = (friday - weekDayOf(life.birthDay) + 7) % 7
  const lastDay = minute - day * minutesPerDay >= paydayMinute ? day : day - 1
  return lastDay < firstFriday ? 0 : Math.floor((lastDay - firstFriday) / 7) + 1
}

/** First work at 18, another some weeks after one was lost, a pension at 66. */
export const finances: System = {
  name: 'finances',
  due(turn, key) {
    const { life } = turn
    if (key === 'retire') {
      const had = life.work.job
      retire(turn)
      tell(turn, {
        eventId: 'retirement',
        title: 'Retirement',
        message:
          had === null
            ? 'Your pension begins.'
            : `Your last day as ${article(had.title)}. There is cake, and then there is the afternoon.`,
        importance: 7,
      })
      return
    }
    assert(key === 'seek', `finances knows no ${key}`)
    if (life.work.job !== null || life.work.retired) return
    const open = turn.catalogue.jobs.filter((job) => job.entry)
    const job = open[Math.floor(roll(turn, 'finances', 'first-job') * open.length)]
    assert(job !== undefined, 'the catalogue has at least one job for beginners')
    hire(turn, job)
    tell(turn, {
      eventId: 'new-job',
      title: 'A job',
      message: `You start as ${article(job.title)}. The first week is mostly names.`,
      importance: 6,
    })
  },
}

/** How long finding work takes: three to fourteen weeks. */
export function seekDelayMinutes(turn: Turn): number {
  return rollBetween(turn, 'finances', 'seek', 21, 98) * minutesPerDay + 10 * 60
}

/** 'a baker', 'an office clerk'. */
function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
