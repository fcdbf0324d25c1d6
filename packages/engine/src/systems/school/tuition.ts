import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { transfer } from '../../core/ledger.ts'
import { ageAt } from '../../core/time.ts'
import { drawKey, randomOf, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { parentOf } from '../home/family-homes.ts'
import { moneyAt, settle } from '../money/accounts.ts'
import { replan } from '../money/weekly-plan.ts'
import { admissionScore } from './college.ts'

/** Parents contribute until the student reaches this age. */
const parentsHelpUntilAge = 25
/** The share of the tuition that a grant pays for each point of the admission score above the school's selectivity, and at most. */
const meritPerPoint = 0.015
const meritMax = 0.5
/** Parents pay between these shares of what is left of the tuition. */
const parentsMin = 0.1
const parentsMax = 0.9
/** A student spends at most this share of the money on a year, and borrows the rest. */
const ownShareMax = 0.5

export interface YearCost {
  /** After grants and the parents' share, in integer cents. */
  readonly net: number
  /** The part of `net` that the student pays at once. */
  readonly own: number
  /** The rest, a student loan. */
  readonly borrowed: number
}

/**
 * The cost of a year at a school for this player. A grant is subtracted from the tuition: 1.5 % for each point of the admission score above
 * the selectivity, at most 50 %. Of what is left, the parents pay a share from 10 to 90 %, which is fixed for the life, while a parent is alive
 * and the student is under 25. The student pays at once up to half of the money in the bank, and borrows the rest.
 *
 * Example: tuition $20,000, score 48 at selectivity 28 (30 % grant), parents who pay a quarter: net $10,500; with $4,000 in the bank, the
 * student pays $2,000 and borrows $8,500.
 */
export function yearCost(life: Life, school: SchoolDefinition, minute: number): YearCost {
  const graduate = school.educationLevel === 'master' || school.educationLevel === 'doctorate'
  const above = (admissionScore(life, school, minute) - school.selectivity) * meritPerPoint
  const merit = graduate || school.selectivity === 0 ? 0 : clamp(above, 0, meritMax)
  const net = Math.floor(school.tuitionCents * (1 - merit) * (1 - parentsShare(life, minute)))
  const own = Math.min(net, Math.floor(moneyAt(life, minute) * ownShareMax))
  return { net, own, borrowed: net - own }
}

/** Pays for the coming year, partly with a loan. Returns the cost. */
export function payTuition(turn: Turn, school: SchoolDefinition): YearCost {
  if (school.tuitionCents === 0) return { net: 0, own: 0, borrowed: 0 }
  const cost = yearCost(turn.life, school, turn.minute)
  settle(turn)
  transfer(turn, 'money', 'player', 'school', cost.own)
  // The lender pays the school directly; the player only gets the debt.
  transfer(turn, 'money', 'debt:student', 'school', cost.borrowed)
  if (cost.borrowed > 0) replan(turn)
  return cost
}

function parentsShare(life: Life, minute: number): number {
  if (ageAt(life, minute) >= parentsHelpUntilAge) return 0
  if (parentOf(life) === undefined) return 0
  const generosity = randomOf(life.seed).unit(0, drawKey('schooling'), hash32('parents'))
  return parentsMin + generosity * (parentsMax - parentsMin)
}
