import { engineLimits } from '../core/limits.ts'
import {
  allMonths,
  type DayKind,
  type DayTime,
  dayKinds,
  freeStretch,
  type Place,
  setSchedule,
} from '../systems/absence/daily-plan.ts'
import type { EffectKind } from './define.ts'

/**
 * Something recurs from now on: the seed's scheduler, whose hours follow from its conditions. It takes the first free stretch of that time
 * of day; a week that has none, or is full of such things, stays as it is.
 */
export interface StartRoutineEffect {
  readonly kind: 'startRoutine'
  readonly id: string
  readonly title: string
  readonly place: Place
  readonly time: DayTime
  readonly days: DayKind | readonly number[]
  readonly minutes: number
  /** Taken out of the day's reach while it lies ahead. */
  readonly energy: number
}

export const startRoutine: EffectKind<StartRoutineEffect> = {
  kind: 'startRoutine',
  applies({ id, title, place, time, days, minutes, energy }, { life }) {
    const own = life.schedules.filter((entry) => entry.id.startsWith('routine:') && entry.id !== `routine:${id}`)
    if (own.length >= engineLimits.routinesMax) return
    const weekDays = typeof days === 'string' ? dayKinds[days] : days.reduce((bits, day) => bits | (1 << day), 0)
    const stretch = freeStretch(life, time, weekDays, minutes)
    if (stretch === null) return
    setSchedule(life, { id: `routine:${id}`, title, place, ...stretch, weekDays, months: allMonths, energy })
  },
  explains: ({ title }) => `from now on: ${title}`,
  bounds: ({ energy }) => ({ of: 'energy of a routine', from: 0, to: 15, asked: energy }),
}
