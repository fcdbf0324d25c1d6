import { civilOfDay, type Season, seasonOfMonth } from '../calendar.ts'
import { ageAt, epochDayAt } from '../time.ts'
import type { Turn } from '../turn.ts'
import { atAge, type HealthConditionDefinition, type Risk } from './body-definition.ts'
import { gaugeAt } from './mood.ts'

/** A condition's onsets a year for this life now. */
export interface OnsetRate {
  readonly definition: HealthConditionDefinition
  readonly rate: number
}

/** How the onsets of a seasonal condition are spread; the mean over the year is 1. */
const bySeason: Readonly<Record<Season, number>> = { winter: 2.2, spring: 0.9, summer: 0.3, autumn: 0.6 }
const seasonMax = 2.2
export const stressedFrom = 60

/**
 * incidence(age) × sex × risk factors, for each condition that one can get. A seasonal one stands with its winter rate, and `isInSeason`
 * then thins it out: an exact way to draw from a rate that changes without looking at the calendar every day (Lewis and Shedler 1979).
 */
export function onsetRates(turn: Turn): OnsetRate[] {
  const { life, minute, catalogue } = turn
  const age = ageAt(life, minute)
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const has = new Set(life.body.illnesses.map((illness) => illness.id))
  const keeps = new Set(life.body.habits.filter((habit) => habit.mode === 'kept').map((habit) => habit.id))
  const rates: OnsetRate[] = []
  for (const definition of catalogue.healthConditions ?? []) {
    if (has.has(definition.id) || life.body.past.includes(definition.id)) continue
    let rate = atAge(definition.incidence, age) * (definition.bySex?.[life.sex] ?? 1)
    if (rate === 0) continue
    for (const risk of definition.risks ?? []) if (applies(risk, has, keeps, stressed)) rate *= risk.times
    if (definition.seasonal === true) rate *= seasonMax
    rates.push({ definition, rate })
  }
  return rates
}

/** Whether an onset that was drawn at the winter rate really comes, `draw` from 0 to 1. */
export function isInSeason(definition: HealthConditionDefinition, turn: Turn, draw: number): boolean {
  if (definition.seasonal !== true) return true
  const season = seasonOfMonth(civilOfDay(epochDayAt(turn.life, turn.minute)).month)
  return draw < bySeason[season] / seasonMax
}

function applies(risk: Risk, has: ReadonlySet<string>, keeps: ReadonlySet<string>, stressed: boolean): boolean {
  if ('habit' in risk) return keeps.has(risk.habit)
  return 'illness' in risk ? has.has(risk.illness) : stressed
}
