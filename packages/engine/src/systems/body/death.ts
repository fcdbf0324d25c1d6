import { schedule, unschedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { noPremise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { minuteOfEpochDay } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Ruleset, Sex } from '../../life/vocabulary.ts'
import { die } from './ending.ts'
import { periodLifeTable } from './period-life-table.ts'

/**
 * The population's chance of dying within the year that begins at this age.
 * `calibrated` uses the period life table. `classic` uses the bands of the original client's protocol, 0.001, 0.01, 0.05 and
 * 0.20, as annual chances. They give a life expectancy of 77.0 years (as daily chances it would be 2.7 years).
 * A life's own chance is this times `life.death.ratio`, whose mean over the population is 1 in both rulesets.
 */
export function annualChance(ruleset: Ruleset, sex: Sex, age: number): number {
  if (age >= engineLimits.ageYearsMax) return 1
  if (ruleset === 'calibrated') return periodLifeTable[sex][age] ?? 1
  if (age < 50) return 0.001
  if (age < 70) return 0.01
  return age < 90 ? 0.05 : 0.2
}

/** Draws whether the player dies within the year that begins with this birthday. Called at birth and on each birthday. */
export function beginYear(turn: Turn, age: number): void {
  const { life } = turn
  life.death = { ...life.death, threshold: roll(turn, 'death', 'year'), spent: 0, since: turn.minute }
  scheduleDeath(turn, age)
}

/** Changes the hazard ratio from now on. The part of the year that has passed keeps its old ratio. */
export function changeHazard(turn: Turn, age: number, ratio: number): void {
  const { life } = turn
  life.death.spent += spentSince(life, age, turn.minute)
  life.death.since = turn.minute
  life.death.ratio = ratio
  scheduleDeath(turn, age)
}

/** Schedules the death if, at the present ratio, it falls within this year of life. */
function scheduleDeath(turn: Turn, age: number): void {
  const { life } = turn
  unschedule(life, 'death')
  const { threshold, spent, since, ratio } = life.death
  if (age >= engineLimits.ageYearsMax) {
    schedule(life, turn.minute, 'death')
    return
  }
  const chance = annualChance(life.ruleset, life.sex, age) * ratio
  if (chance <= 0) return
  const minute = since + Math.max(1, Math.ceil(((threshold - spent) / chance) * yearMinutes(life, age)))
  if (minute < minuteOfEpochDay(life, birthdayOf(life.birthDay, age + 1))) schedule(life, minute, 'death')
}

function spentSince(life: Life, age: number, minute: number): number {
  const chance = annualChance(life.ruleset, life.sex, age) * life.death.ratio
  return (chance * (minute - life.death.since)) / yearMinutes(life, age)
}

function yearMinutes(life: Life, age: number): number {
  return (birthdayOf(life.birthDay, age + 1) - birthdayOf(life.birthDay, age)) * minutesPerDay
}

export const death: System<'death'> = {
  name: 'death',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: { '': noPremise('every change of the hazard schedules the death anew') },
  due(turn) {
    die(turn)
  },
}
