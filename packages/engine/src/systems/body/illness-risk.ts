import { atAge, type HealthConditionDefinition, type Risk } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { civilOfDay, seasonOfMonth } from '../../core/calendar.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Season, Sex } from '../../life/vocabulary.ts'
import { gaugeAt } from '../mood/mood.ts'

/** How often a condition would begin in this life, per year, at present. */
export interface OnsetRate {
  readonly definition: HealthConditionDefinition
  readonly rate: number
}

/** The seasonal factors of a seasonal condition's onsets; their mean over the year is 1. */
const bySeason: Readonly<Record<Season, number>> = { winter: 2.2, spring: 0.9, summer: 0.3, autumn: 0.6 }
const seasonMax = 2.2
export const stressedFrom = 60

/**
 * The rate of each condition that the player can get: incidence(age) × sex × risk factors. A seasonal condition uses its winter
 * rate, which `isInSeason` thins out afterwards. This draws exactly from a changing rate without checking the calendar every
 * day (Lewis and Shedler 1979).
 */
export function onsetRates(turn: Turn): OnsetRate[] {
  const rates: OnsetRate[] = []
  eachOnset(turn, (definition, rate) => void rates.push({ definition, rate }))
  return rates
}

/** The sum of {@link onsetRates}, without allocating. It is called after each change to the body, before anything is drawn. */
export function totalOnsetRate(turn: Turn): number {
  let sum = 0
  eachOnset(turn, (_, rate) => {
    sum += rate
  })
  return sum
}

function eachOnset(turn: Turn, take: (definition: HealthConditionDefinition, rate: number) => void): void {
  const { life, minute } = turn
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const has = new Set<string>()
  for (const { id } of life.body.illnesses) has.add(id)
  const keeps = new Set<string>()
  for (const { id, mode } of life.body.habits) if (mode === 'kept') keeps.add(id)
  for (const { definition, rate: base } of baseRates(turn.catalogue, life.sex, ageAt(life, minute))) {
    const { id, risks } = definition
    if (has.has(id) || life.body.past.includes(id)) continue
    let rate = base
    if (risks !== undefined) for (const risk of risks) if (applies(risk, has, keeps, stressed)) rate *= risk.times
    take(definition, rate)
  }
}

const basesOf = perCatalogue(() => new Map<string, readonly OnsetRate[]>())

/** The part of the rates that is the same for everyone of an age and sex, calculated once. */
function baseRates(catalogue: Catalogue, sex: Sex, age: number): readonly OnsetRate[] {
  const known = basesOf(catalogue)
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

/** Returns whether an onset drawn at the winter rate takes place; `draw` is from 0 to 1. */
export function isInSeason(definition: HealthConditionDefinition, turn: Turn, draw: number): boolean {
  if (definition.seasonal !== true) return true
  const season = seasonOfMonth(civilOfDay(epochDayAt(turn.life, turn.minute)).month)
  return draw < bySeason[season] / seasonMax
}

function applies(risk: Risk, has: ReadonlySet<string>, keeps: ReadonlySet<string>, stressed: boolean): boolean {
  if ('habit' in risk) return keeps.has(risk.habit)
  return 'illness' in risk ? has.has(risk.illness) : stressed
}
