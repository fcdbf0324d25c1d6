import { appoint as putInDiary } from '../story/one-time-events.ts'
import type { Place } from '../systems/absence/daily-plan.ts'
import type { EffectKind } from './define.ts'
import type { Effect } from './index.generated.ts'

/** Something goes into the diary; when its hour comes it is told, and has these effects on the same cast. The seed's oneTimeEvent. */
export interface AppointEffect {
  readonly kind: 'appoint'
  readonly title: string
  /** Told when it takes place; with the event's placeholders. */
  readonly message: string
  /** Game days; 0 is today. */
  readonly daysFromNow: number
  /** 0 to 23. */
  readonly hour: number
  readonly place: Place
  readonly effects: readonly Effect[]
}

export const appoint: EffectKind<AppointEffect> = {
  kind: 'appoint',
  applies({ title, message, daysFromNow, hour, place, effects }, turn, cast) {
    putInDiary(turn, { title, message, daysFromNow, hour, place, effects, cast })
  },
  explains: ({ title, daysFromNow }) => `in the diary: ${title}, in ${daysFromNow} days`,
  bounds: ({ daysFromNow }) => ({ of: 'days ahead', from: 0, to: 365, asked: daysFromNow }),
}
