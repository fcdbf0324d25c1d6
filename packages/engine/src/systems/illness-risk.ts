import { civilOfDay, type Season, seasonOfMonth } from '../calendar.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Sex } from '../life.ts'
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
  const { life, minute } = turn
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const has = new Set(life.body.illnesses.map((illness) => illness.id))
  const keeps = new Set(life.body.habits.filter((habit) => habit.mode === 'kept').map((habit) => habit.id))
  const rates: OnsetRate[] = []
  for (const base of baseRates(turn.catalogue, life.sex, ageAt(life, minute))) {
    const { id, risks } = base.definition
    if (has.has(id) || life.body.past.includes(id)) continue
    if (risks === undefined) {
      rates.push(base)
      continue
    }
    let { rate } = base
    for (const risk of risks) if (applies(risk, has, keeps, stressed)) rate *= risk.times
    rates.push({ definition: base.definition, rate })
  }
  return rates
}

const bases = new WeakMap<Catalogue, Map<string, readonly OnsetRate[]>>()

/** What holds for everyone of an age and sex, reckoned once. */
function baseRates(catalogue: Catalogue, sex: Sex, age: number): readonly OnsetRate[] {
  let known = bases.get(catalogue)
  if (known === undefined) {
    known = new Map()
    bases.set(catalogue, known)
  }
  const key = `${sex}${age}`
  let rates = known.get(key)
  if (rates === undefined) {
    rates = (catalogue.healthConditions ?? [])
      .map((definition) => ({
        definition,
        rate:
          atAge(definition.incidence, age) *
          (definition.bySex?.[sex] ?? 1) *
          (definition.seasonal === true ? seasonMax : 1),
      }))
      .filter(({ rate }) => rate > 0)
    known.set(key, rates)
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
