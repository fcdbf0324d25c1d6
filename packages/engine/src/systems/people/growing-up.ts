import type { Person } from '../../life/person.ts'
import { dimensionOf, draw } from './nature.ts'

/** What happens in the lives of the player's own children beside what happens to everybody. */
export type ChildMilestone =
  | 'starts-school'
  | 'reports'
  | 'in-trouble'
  | 'graduates'
  | 'leaves-school'
  | 'comes-back'
  | 'leaves-again'

/** The ages in years at which marks are worth a word. */
const reportAges = [9.4, 12.4, 15.4] as const
/** The share of adults between 25 and 34 who live in a parent's home. Source: US Census Bureau, Current Population Survey 2022: 16 %. */
const comesBackShare = 0.28
/** The share of grown children who stay at most this long, in years. */
const stayYears = [0.8, 3.2] as const

/**
 * A child's marks at school, 0 to 100, by temperament: the conscientious and the curious have better ones, and what the parents do counts through
 * how much the child likes the player. Source: Poropat (2009) for the two dimensions.
 */
export function marksOfChild({ nature, affinity }: Pick<Person, 'nature' | 'affinity'>): number {
  const marks =
    18 +
    dimensionOf(nature, 'conscientiousness') * 0.4 +
    dimensionOf(nature, 'openness') * 0.2 +
    draw(nature, 'talent') * 40 +
    affinity / 12
  return Math.max(0, Math.min(100, Math.floor(marks)))
}

/** Whether a child leaves high school without the diploma: about one in ten, those without diligence more often. */
function leavesSchool({ nature }: Person): boolean {
  return draw(nature, 'diploma') < 0.19 - dimensionOf(nature, 'conscientiousness') / 550
}

/** One in four gets into trouble as a teenager; those who are hard to get on with more often. */
function getsIntoTrouble({ nature }: Person): boolean {
  return draw(nature, 'trouble') < 0.47 - dimensionOf(nature, 'agreeableness') / 230
}

/** Adds the milestones of a child's way out of the house to a plan. Ages in years. */
export function planGrowingUp(child: Person, add: (age: number, what: ChildMilestone) => void): void {
  const { nature } = child
  add(5.6 + draw(nature, 'school') * 0.8, 'starts-school')
  for (const age of reportAges) add(age, 'reports')
  if (getsIntoTrouble(child)) add(13.2 + draw(nature, 'trouble:age') * 4, 'in-trouble')
  add(18.05 + draw(nature, 'graduates') * 0.5, leavesSchool(child) ? 'leaves-school' : 'graduates')
  if (draw(nature, 'comes-back') >= comesBackShare) return
  const back = 22 + draw(nature, 'comes-back:age') * 9
  add(back, 'comes-back')
  add(back + stayYears[0] + draw(nature, 'comes-back:stay') * (stayYears[1] - stayYears[0]), 'leaves-again')
}
