import type { Gauge } from '../gauge.ts'
import type { GaugeName, Life } from '../life.ts'
import { type Stage, stageOfAge } from '../stage.ts'
import { ageAt, dayOf } from '../time.ts'
import { changeEnergy, energyAt } from './energy.ts'
import { hungerAt, thirstAt } from './needs.ts'

/**
 * Happiness, stress, health and social drift towards a resting point, one point in so many days, and are read in closed form from their
 * last change. People get used to things: the "hedonic treadmill" of Brickman and Campbell (1971), in whole numbers.
 */
const drift: Readonly<Record<Exclude<GaugeName, 'energy'>, { rest: (stage: Stage) => number; daysPerPoint: number }>> =
  {
    happiness: { rest: () => 60, daysPerPoint: 3 },
    stress: { rest: (stage) => restingStress[stage], daysPerPoint: 2 },
    health: { rest: (stage) => restingHealth[stage], daysPerPoint: 10 },
    social: { rest: () => 50, daysPerPoint: 4 },
  }

const restingStress: Readonly<Record<Stage, number>> = {
  infancy: 5,
  childhood: 10,
  adolescence: 25,
  youngAdult: 30,
  adult: 35,
  middleAge: 30,
  oldAge: 20,
}

const restingHealth: Readonly<Record<Stage, number>> = {
  infancy: 85,
  childhood: 95,
  adolescence: 95,
  youngAdult: 92,
  adult: 88,
  middleAge: 80,
  oldAge: 65,
}

/** The gauge's value at a minute, 0 to 100. */
export function gaugeAt(life: Life, name: GaugeName, minute: number): number {
  if (name === 'energy') return energyAt(life, minute)
  const gauge: Gauge = life.gauges[name]
  const { rest, daysPerPoint } = drift[name]
  const target = rest(stageOfAge(ageAt(life, minute)))
  const points = Math.floor((dayOf(minute) - dayOf(gauge.since)) / daysPerPoint)
  if (gauge.value < target) return Math.min(target, gauge.value + points)
  return Math.max(target, gauge.value - points)
}

/** Changes a gauge at this minute; it stays within 0 and 100. */
export function changeGauge(life: Life, name: GaugeName, minute: number, by: number): void {
  if (name === 'energy') {
    changeEnergy(life, minute, by)
    return
  }
  life.gauges[name] = { value: Math.min(100, Math.max(0, gaugeAt(life, name, minute) + by)), since: minute }
}

/** A word for how one feels. Bodily needs come first, as they do. */
export function moodAt(life: Life, minute: number): string {
  if (hungerAt(life, minute) >= 80) return 'hungry'
  if (thirstAt(life, minute) >= 80) return 'thirsty'
  const stress = gaugeAt(life, 'stress', minute)
  if (stress >= 75) return 'stressed'
  const score = gaugeAt(life, 'happiness', minute) - Math.floor(stress / 4)
  if (score >= 70) return 'great'
  if (score >= 45) return 'content'
  return score >= 25 ? 'low' : 'bad'
}

/** Writes down where the gauges stand as a new stage begins, so that they drift to its resting points from there instead of jumping. */
export function restGauges(life: Life, minute: number): void {
  for (const name of ['happiness', 'stress', 'health', 'social'] as const) {
    life.gauges[name] = { value: gaugeAt(life, name, minute - 1), since: minute }
  }
}
