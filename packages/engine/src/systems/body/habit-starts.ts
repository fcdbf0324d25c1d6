import { atAge, type HabitDefinition } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Habit } from '../../life/body.ts'
import { gaugeAt } from '../mood/mood.ts'
import { closePeople } from '../mood/mood-set-point.ts'
import { stressedFrom } from './illness-risk.ts'

/** How often this life would start a habit, per year, at present. */
export interface StartRate {
  readonly definition: HabitDefinition
  readonly rate: number
}

/** Former users start again at half the rate. */
const formerTimes = 0.5

/**
 * The rate of starting each habit that the player does not have: starts(age) × stress × company. The figures, with their
 * sources, are in the habit's content file. The rate halves for habits the player has given up (a game design choice).
 * Example: 0.04 starts a year at age 30, × 1.5 at a stress of 60 or more, is 0.06; for a former smoker 0.03. The wait for the
 * next habit is drawn from the sum of the rates.
 */
export function startRates(turn: Turn): StartRate[] {
  const rates: StartRate[] = []
  eachStart(turn, (definition, rate) => void rates.push({ definition, rate }))
  return rates
}

/** The sum of {@link startRates}, without allocating. It is called after each change to the body, before anything is drawn. */
export function totalStartRate(turn: Turn): number {
  let sum = 0
  eachStart(turn, (_, rate) => {
    sum += rate
  })
  return sum
}

function eachStart(turn: Turn, take: (definition: HabitDefinition, rate: number) => void): void {
  const { life, minute } = turn
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const company = closePeople(life) >= 2
  const modes = new Map<string, Habit['mode']>()
  for (const { id, mode } of life.body.habits) modes.set(id, mode)
  for (const { definition, rate: base } of baseRates(turn.catalogue, ageAt(life, minute))) {
    const mode = modes.get(definition.id)
    if (mode !== undefined && mode !== 'former') continue
    let rate = base
    if (stressed) rate *= definition.stressed ?? 1
    if (company) rate *= definition.company ?? 1
    if (mode === 'former') rate *= formerTimes
    take(definition, rate)
  }
}

const basesOf = perCatalogue(() => new Map<number, readonly StartRate[]>())

/** The part of the rates that is the same for everyone of an age, calculated once. */
function baseRates(catalogue: Catalogue, age: number): readonly StartRate[] {
  const known = basesOf(catalogue)
  let rates = known.get(age)
  if (rates === undefined) {
    rates = (catalogue.habits ?? [])
      .map((definition) => ({ definition, rate: atAge(definition.starts, age) }))
      .filter(({ rate }) => rate !== 0)
    known.set(age, rates)
  }
  return rates
}
