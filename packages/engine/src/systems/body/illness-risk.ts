import { atAge, type HealthConditionDefinition, type Risk } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { civilOfDay, seasonOfMonth } from '../../core/calendar.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Season, Sex } from '../../life/vocabulary.ts'
import { gaugeAt } from '../mood/mood.ts'

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
  const rates: OnsetRate[] = []
  eachOnset(turn, (definition, rate) => void rates.push({ definition, rate }))
  return rates
}

/** The sum of {@link onsetRates}: asked for after whatever changes the body, when nothing is drawn yet. */
export function onsetRateInAll(turn: Turn): number {
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

/** What holds for everyone of an age and sex, reckoned once. */
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
