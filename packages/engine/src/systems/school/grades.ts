import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { dayOf } from '../../core/time.ts'
import { drawKey, randomOf, type Turn } from '../../core/turn.ts'
import type { Focus, Studies } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { energyAt } from '../body/energy.ts'
import { gaugeAt } from '../mood/mood.ts'

/**
 * Marks. Performance (0 to 100) drifts by a point every three days towards a target, and is calculated in closed form from its last change.
 * The target is the `aim` of the saved studies. It is calculated when studies and terms begin, and when focus, major or activities change:
 *
 *   target = 70 + (talent − 50) × 0.6 + focus − rigour − (stress − 50)/2 above 50 − (40 − energy)/2 below 40
 *         − (50 − health)/2 below 50 − 3 for each activity beyond two − 5 in the evening + 1 for each good habit − 2 for each bad one
 *         − what illnesses take (`systems/body/impairment.ts`)
 *
 * Example: talent 60, Academics (+8), no strain: 70 + 6 + 8 = 84. From 72 that takes 36 days.
 * GPA = performance / 100 × 4.0 (the original client's formula): 84 is a GPA of 3.36.
 */
const performanceDaysPerPoint = 3

const baseTarget = 70
const focusBonus: Readonly<Record<Focus, number>> = { Balanced: 0, Academics: 8, Sports: -4, Social: -5 }
const eveningBonus = -5
const goodHabitBonus = 1
const badHabitBonus = -2
/** Activities beyond this number lower the target. */
const activitiesWithoutCost = 2

export function performanceAt({ performance, aim: target }: Studies, minute: number): number {
  const points = Math.floor((dayOf(minute) - dayOf(performance.since)) / performanceDaysPerPoint)
  if (performance.value < target) return Math.min(target, performance.value + points)
  return Math.max(target, performance.value - points)
}

/** The grade point average, 0 to 4.0 with two decimals. */
export function gpaOf(performance: number): number {
  return Math.round(performance * 4) / 100
}

/** The mean performance of all terms so far; during the first term, the present performance. */
export function meanPerformance(studies: Studies, minute: number): number {
  const { sum, count } = studies.marks
  return count === 0 ? performanceAt(studies, minute) : Math.round(sum / count)
}

/** Changes the present performance; it drifts back from there. Does nothing when the player is not at a school. */
export function changePerformance(life: Life, minute: number, by: number): void {
  const studies = life.education.current
  if (studies === null) return
  studies.performance = { value: clampPercent(performanceAt(studies, minute) + by), since: minute }
}

/** Adds the performance at the end of a term to the marks. */
export function markTerm(studies: Studies, minute: number): void {
  studies.marks.sum += performanceAt(studies, minute)
  studies.marks.count++
}

/** Calculates the target again. Called when something that it depends on has changed. */
export function updateTarget(turn: Turn): void {
  const studies = turn.life.education.current
  if (studies === null) return
  studies.performance = { value: performanceAt(studies, turn.minute), since: turn.minute }
  studies.aim = targetPerformance(turn, studies)
}

/** The performance that is reached if nothing changes, 0 to 100; see the formula above. */
export function targetPerformance(
  { life, minute, catalogue }: Turn,
  studies: Pick<Studies, 'major' | 'evening'>,
): number {
  const { focus, activities } = life.education
  const rigour = catalogue.majors?.find((major) => major.id === studies.major)?.rigour ?? 0
  const strain =
    Math.max(0, gaugeAt(life, 'stress', minute) - 50) / 2 +
    Math.max(0, 40 - energyAt(life, minute)) / 2 +
    Math.max(0, 50 - gaugeAt(life, 'health', minute)) / 2
  const load = 3 * Math.max(0, activities.length - activitiesWithoutCost)
  const talent = (talentOf(life) - 50) * 0.6
  const evening = studies.evening ? eveningBonus : 0
  const kept = life.body.habits.filter(({ mode }) => mode === 'kept')
  const habits = kept.reduce((sum, { id }) => sum + (isGood(catalogue, id) ? goodHabitBonus : badHabitBonus), 0)
  return clampPercent(
    Math.round(
      baseTarget +
        talent +
        focusBonus[focus] +
        evening +
        habits -
        rigour -
        strain -
        load -
        life.body.impaired.performance,
    ),
  )
}

function isGood(catalogue: Catalogue, habit: string): boolean {
  return catalogue.habits?.find((one) => one.id === habit)?.good ?? true
}

/** The talent for school, 0 to 100, near 50 for most: the mean of two uniform draws. Fixed for the life, and never shown. */
export function talentOf(life: Life): number {
  const random = randomOf(life.seed)
  const key = drawKey('schooling')
  const draw = (label: string): number => random.unit(0, key, hash32(`talent:${label}`))
  return (draw('a') + draw('b')) * 50
}

function clampPercent(value: number): number {
  return clamp(value, 0, 100)
}
