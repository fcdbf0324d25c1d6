import { ageAt } from '../../core/time.ts'
import type { EducationLevel } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { netWorthAt } from '../money/accounts.ts'
import { closePeople } from './mood-set-point.ts'

const byEducation: Readonly<Record<EducationLevel, number>> = {
  none: 0,
  elementary: 0,
  highSchool: 4,
  trade: 8,
  associate: 9,
  bachelor: 15,
  master: 20,
  doctorate: 26,
}
/** Cents of weekly wage per point. */
const centsPerPoint = 8_000
const wageMax = 34
/** Each doubling of wealth above ten thousand dollars is worth three points. */
const firstWealthCents = 1_000_000
const wealthMax = 24

/**
 * The player's social standing, 0 to 100: education, wage, wealth in doublings, and friends. It is calculated on each read and
 * not stored. Example: bachelor (15), $1,600 a week (20), $90,000 (9), four close people (8): 52.
 */
export function prestigeAt(life: Life, minute: number): number {
  if (ageAt(life, minute) < 16) return 0
  const wage = Math.min(wageMax, Math.floor((life.work.job?.weeklyCents ?? 0) / centsPerPoint))
  let wealth = 0
  for (let cents = netWorthAt(life, minute); cents >= 2 * firstWealthCents && wealth < wealthMax; cents /= 2)
    wealth += 3
  return Math.min(100, byEducation[life.education.level] + wage + wealth + Math.min(16, 2 * closePeople(life)))
}
