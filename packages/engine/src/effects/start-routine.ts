import type { StartRoutineEffect } from '../catalogue/effect.ts'
import { allMonths, freeStretch, setSchedule } from '../core/daily-plan.ts'
import { engineLimits } from '../life/limits.ts'
import { dayKinds } from '../life/schedule.ts'
import type { EffectKind } from './define.ts'

export const startRoutine: EffectKind<StartRoutineEffect> = {
  kind: 'startRoutine',
  changes: ['facts'],
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
