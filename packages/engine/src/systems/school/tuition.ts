import { hash32 } from '@lifegrid/base/hash'
import { systemKey } from '@lifegrid/base/keyed-random'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { transfer } from '../../core/ledger.ts'
import { ageAt } from '../../core/time.ts'
import { randomOf, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { parentOf } from '../home/family-homes.ts'
import { moneyAt, settle } from '../money/accounts.ts'
import { replan } from '../money/weekly-plan.ts'
import { standingFor } from './college.ts'

/** Parents help until this age. */
const parentsHelpUntilAge = 25
/** A grant pays so much of the year for each point that one stands above what the school asks, and never more than half. */
const meritPerPoint = 0.015
const meritMax = 0.5
/** What parents give lies between these shares of a year. */
const parentsMin = 0.1
const parentsMax = 0.9
/** Nobody spends more than this share of what they have on a year of study; the rest is borrowed. */
const ownShareMax = 0.5

export interface YearsCost {
  /** What is asked after grants and parents, integer cents. */
  readonly net: number
  readonly own: number
  readonly borrowed: number
}

/**
 * What a year at a school costs this player: the tuition, less a grant for those who stand above what the school asks (1.5 % for each
 * point, at most 50 %), less what the parents give while one is alive and the student is under 25 (a share of the life's own, 10 to 90 %).
 * Of the rest up to half of what one has is paid at once, and the remainder is a student loan.
 *
 * Example: $20,000 with standing 48 at selectivity 28 (30 % grant), parents who give a quarter: net $10,500; with $4,000 in the bank,
 * $2,000 is paid and $8,500 borrowed.
 */
export function yearsCost(life: Life, school: SchoolDefinition, minute: number): YearsCost {
  const graduate = school.educationLevel === 'master' || school.educationLevel === 'doctorate'
  const above = (standingFor(life, school, minute) - school.selectivity) * meritPerPoint
  const merit = graduate || school.selectivity === 0 ? 0 : Math.min(meritMax, Math.max(0, above))
  const net = Math.floor(school.tuitionCents * (1 - merit) * (1 - parentsShare(life, minute)))
  const own = Math.min(net, Math.floor(moneyAt(life, minute) * ownShareMax))
  return { net, own, borrowed: net - own }
}

/** Pays the coming year, borrowing what is missing. */
export function payTuition(turn: Turn, school: SchoolDefinition): YearsCost {
  if (school.tuitionCents === 0) return { net: 0, own: 0, borrowed: 0 }
  const cost = yearsCost(turn.life, school, turn.minute)
  settle(turn)
  transfer(turn, 'money', 'player', 'school', cost.own)
  // The loan goes from the lender to the school: the player never holds it, and owes it.
  transfer(turn, 'money', 'debt:student', 'school', cost.borrowed)
  if (cost.borrowed > 0) replan(turn)
  return cost
}

function parentsShare(life: Life, minute: number): number {
  if (ageAt(life, minute) >= parentsHelpUntilAge) return 0
  if (parentOf(life) === undefined) return 0
  const means = randomOf(life.seed).unit(0, systemKey('schooling'), hash32('parents'))
  return parentsMin + means * (parentsMax - parentsMin)
}
