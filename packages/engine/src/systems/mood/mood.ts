import { clamp } from '@lifegrid/base/clamp'
import { dayOf } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { type DriftingName, driftingNames } from '../../life/body.ts'
import type { Gauge } from '../../life/gauge.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { changeEnergy, energyAt } from '../body/energy.ts'
import { hungerAt, thirstAt } from '../body/needs.ts'
import { setPointsAt } from './mood-set-point.ts'

/**
 * Happiness, stress, health, social and weight drift towards their set points (the table in `mood-set-point.ts`) by one point
 * per this many days. They are calculated in closed form from their last change. People adapt: the "hedonic treadmill" of
 * Brickman and Campbell (1971), in whole numbers.
 *
 * Example: happiness 40 on day 100 with a set point of 60 is 43 on day 109, and 60 from day 160 on.
 */
export const daysPerPoint: Readonly<Record<DriftingName, number>> = {
  happiness: 3,
  stress: 2,
  health: 8,
  social: 4,
  weight: 3,
}

/** The gauge's value at a minute, 0 to 100. */
export function gaugeAt(life: Life, name: GaugeName, minute: number): number {
  return name === 'energy' ? energyAt(life, minute) : drifted(life.gauges[name], life.body.rest[name], name, minute)
}

/** The weight that conditions and habits have added or removed by now, in tenths of a kilogram. */
export function weightDriftAt(life: Life, minute: number): number {
  return drifted(life.body.weight, life.body.rest.weight, 'weight', minute)
}

/** Changes a gauge at this minute, within 0 and 100. */
export function changeGauge(life: Life, name: GaugeName, minute: number, by: number): void {
  if (name === 'energy') {
    changeEnergy(life, minute, by)
    return
  }
  const { value, since } = settled(life.gauges[name], life.body.rest[name], name, minute)
  life.gauges[name] = { value: clamp(value + by, 0, 100), since }
}

/**
 * Recalculates the set points. `advance` calls it after each due item, and `apply` after each command. When a set point moves,
 * the gauge's present value is recorded first, so that it drifts from there and does not jump.
 */
export function updateSetPoints(turn: Turn): void {
  const { life, minute } = turn
  if (life.status !== 'playing') return
  const next = setPointsAt(life, turn.catalogue, minute)
  const { rest: setPoints } = life.body
  for (const name of driftingNames) {
    if (setPoints[name] === next[name]) continue
    if (name === 'weight') life.body.weight = settled(life.body.weight, setPoints.weight, name, minute)
    else life.gauges[name] = settled(life.gauges[name], setPoints[name], name, minute)
    setPoints[name] = next[name]
  }
}

/** The moods that a client may be sent. A player who has died is `at rest`. */
export type Mood = 'hungry' | 'thirsty' | 'unwell' | 'stressed' | 'great' | 'neutral' | 'bad' | 'at rest'

/** The mood by happiness and stress. Hunger and thirst take precedence, then a severe illness. */
export function moodAt(life: Life, minute: number): Mood {
  if (hungerAt(life, minute) >= 80) return 'hungry'
  if (thirstAt(life, minute) >= 80) return 'thirsty'
  if (life.body.illnesses.some((illness) => illness.known && illness.severity === 3)) return 'unwell'
  const stress = gaugeAt(life, 'stress', minute)
  if (stress >= 70) return 'stressed'
  const score = gaugeAt(life, 'happiness', minute) - Math.floor(stress / 4)
  if (score >= 65) return 'great'
  return score >= 25 ? 'neutral' : 'bad'
}

function drifted({ value, since }: Gauge, setPoint: number, name: DriftingName, minute: number): number {
  const points = Math.floor((dayOf(minute) - dayOf(since)) / daysPerPoint[name])
  return value < setPoint ? Math.min(setPoint, value + points) : Math.max(setPoint, value - points)
}

/**
 * The gauge recorded at its present value. It keeps the days already waited for the next point, so that frequent recording does
 * not stop the drift.
 */
function settled(gauge: Gauge, setPoint: number, name: DriftingName, minute: number): Gauge {
  const value = drifted(gauge, setPoint, name, minute)
  if (value === setPoint) return { value, since: minute }
  const waited = (dayOf(minute) - dayOf(gauge.since)) % daysPerPoint[name]
  return { value, since: Math.max(0, dayOf(minute) - waited) * minutesPerDay }
}
