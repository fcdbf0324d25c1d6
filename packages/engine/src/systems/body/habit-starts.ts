import { atAge, type HabitDefinition } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Habit } from '../../life/body.ts'
import { gaugeAt } from '../mood/mood.ts'
import { closePeople } from '../mood/mood-set-point.ts'
import { stressedFrom } from './illness-risk.ts'

/** A habit's starts a year for this life now. */
export interface StartRate {
  readonly definition: HabitDefinition
  readonly rate: number
}

/** Whoever has given it up starts again less easily than others begin. */
const formerTimes = 0.5

/**
 * starts(age) × stress × company, for each habit that one does not have. The figures are the habit's own, with their sources in its file of the
 * content; half of it for whoever has given the habit up (ours). Example: 0.04 starts a year at 30, × 1.5 under a stress of 60 or more, is 0.06;
 * for a former smoker 0.03. The wait for the first of all of them together is drawn from the sum.
 */
export function startRates(turn: Turn): StartRate[] {
  const rates: StartRate[] = []
  eachStart(turn, (definition, rate) => void rates.push({ definition, rate }))
  return rates
}

/** The sum of {@link startRates}: asked for after whatever changes the body, when nothing is drawn yet. */
export function startRateInAll(turn: Turn): number {
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

/** What holds for everyone of an age, reckoned once. */
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
