import { latest } from '../../codec/compact/latest.ts'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { gaugesEnd, yearGauges, yearWidth } from '../../life/years.ts'
import { moneyAt, netWorthAt } from '../money/accounts.ts'
import { gaugeAt } from '../mood/mood.ts'
import { energyAt } from './energy.ts'

/** How the player was on a birthday. */
export interface Year extends Readonly<Record<(typeof yearGauges)[number], number>> {
  readonly ageYears: number
  /** Integer dollars. */
  readonly money: number
  /** Integer dollars. */
  readonly netWorth: number
}

/** Notes how the player is on a birthday. Only the player's charts read it, so it changes no rule. */
export function noteYear(life: Life, minute: number): void {
  const packed = yearGauges.reduce((sum, name) => sum * gaugesEnd + readingAt(life, name, minute), ageAt(life, minute))
  const money = Math.floor(moneyAt(life, minute) / 100)
  const netWorth = Math.floor(netWorthAt(life, minute) / 100)
  life.years = latest(life.years, engineLimits.yearsMax * yearWidth, packed, money, netWorth)
}

/** The birthdays so far, the first one first. */
export function yearsOf({ years }: Life): Year[] {
  const all: Year[] = []
  for (let at = 0; at < years.length; at += yearWidth) {
    const [packed, money, netWorth] = years.slice(at, at + yearWidth) as [number, number, number]
    all.push(unpacked(packed, money, netWorth))
  }
  return all
}

function unpacked(packed: number, money: number, netWorth: number): Year {
  const gauges: Partial<Record<(typeof yearGauges)[number], number>> = {}
  let rest = packed
  for (const name of yearGauges.toReversed()) {
    gauges[name] = rest % gaugesEnd
    rest = Math.floor(rest / gaugesEnd)
  }
  return { ...(gauges as Record<(typeof yearGauges)[number], number>), ageYears: rest, money, netWorth }
}

function readingAt(life: Life, name: GaugeName, minute: number): number {
  const value = name === 'energy' ? energyAt(life, minute) : gaugeAt(life, name, minute)
  return Math.max(0, Math.min(gaugesEnd - 1, Math.floor(value)))
}
