import { ageAt } from '../time.ts'
import type { Turn } from '../turn.ts'
import { atAge, type HabitDefinition } from './body-definition.ts'
import { closePeople } from './drift.ts'
import { stressedFrom } from './illness-risk.ts'
import { gaugeAt } from './mood.ts'

/** A habit's starts a year for this life now. */
export interface StartRate {
  readonly definition: HabitDefinition
  readonly rate: number
}

/** Whoever has given it up starts again less easily than others begin. */
const formerTimes = 0.5

/** starts(age) × stress × company, for each habit that one does not have. */
export function startRates(turn: Turn): StartRate[] {
  const { life, minute, catalogue } = turn
  const age = ageAt(life, minute)
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const company = closePeople(life) >= 2
  const rates: StartRate[] = []
  for (const definition of catalogue.habits ?? []) {
    const habit = life.body.habits.find((one) => one.id === definition.id)
    if (habit !== undefined && habit.mode !== 'former') continue
    let rate = atAge(definition.starts, age)
    if (rate === 0) continue
    if (stressed) rate *= definition.stressed ?? 1
    if (company) rate *= definition.company ?? 1
    if (habit !== undefined) rate *= formerTimes
    rates.push({ definition, rate })
  }
  return rates
}
