import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { amountsEnd, gaugeStep, gaugeSteps, type YearGauge, yearGauges } from '../../life/years.ts'
import { moneyAt, netWorthAt } from '../money/accounts.ts'
import { gaugeAt } from '../mood/mood.ts'

/** How the player was on a birthday: gauges to two points, amounts in cents to two digits, towards zero. */
export interface Year extends Readonly<Record<YearGauge, number>> {
  readonly ageYears: number
  readonly moneyCents: number
  readonly netWorthCents: number
}

/**
 * Notes how the player is on a birthday. Only the player's charts read it, so it changes no rule. When there are too many, every second one goes,
 * and from then on every second birthday is noted, then every fourth.
 */
export function noteYear(life: Life, minute: number): void {
  const age = ageAt(life, minute)
  const [first = age, step = 1, ...years] = life.years
  if ((age - first) % step !== 0) return
  const all = [...years, packed(life, minute)]
  const isFull = all.length > engineLimits.yearsMax
  life.years = isFull ? [first, step * 2, ...all.filter((_, n) => n % 2 === 0)] : [first, step, ...all]
}

/** The noted birthdays so far, the first one first. */
export function yearsOf({ years: [first = 0, step = 1, ...years] }: Life): Year[] {
  return years.map((year, n) => ({ ageYears: first + n * step, ...unpacked(year) }))
}

function packed(life: Life, minute: number): number {
  let sum = 0
  for (const name of yearGauges) sum = sum * gaugeSteps + Math.floor(gaugeAt(life, name, minute) / gaugeStep)
  const netWorth = netWorthAt(life, minute)
  const sign = netWorth < 0 ? amountsEnd : 0
  return (sum * amountsEnd + codeOf(moneyAt(life, minute))) * 2 * amountsEnd + sign + codeOf(Math.abs(netWorth))
}

function unpacked(year: number): Omit<Year, 'ageYears'> {
  const worth = year % (2 * amountsEnd)
  const money = Math.floor(year / (2 * amountsEnd)) % amountsEnd
  let rest = Math.floor(year / (2 * amountsEnd * amountsEnd))
  const gauges: Partial<Record<YearGauge, number>> = {}
  for (const name of yearGauges.toReversed()) {
    gauges[name] = (rest % gaugeSteps) * gaugeStep
    rest = Math.floor(rest / gaugeSteps)
  }
  const netWorth = amountOf(worth % amountsEnd)
  return {
    ...(gauges as Record<YearGauge, number>),
    moneyCents: amountOf(money),
    netWorthCents: worth >= amountsEnd && netWorth > 0 ? -netWorth : netWorth,
  }
}

/** The dollars as two digits and a power of ten, in a number below 1,000. Example: 1,234,500 cents, or $12,345, are 12 thousands: 312. */
function codeOf(cents: number): number {
  let amount = Math.floor(cents / 100)
  let zeros = 0
  for (; amount > 99; zeros++) amount = Math.floor(amount / 10)
  return Math.min(amountsEnd - 1, zeros * 100 + amount)
}

function amountOf(code: number): number {
  let cents = (code % 100) * 100
  for (let zeros = Math.floor(code / 100); zeros > 0; zeros--) cents *= 10
  return cents
}
