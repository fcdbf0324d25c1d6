import { dropSchedule } from '../systems/absence/daily-plan.ts'
import type { EffectKind } from './define.ts'

/** The routine of that id is over; nothing where there is none. */
export interface EndRoutineEffect {
  readonly kind: 'endRoutine'
  readonly id: string
}

export const endRoutine: EffectKind<EndRoutineEffect> = {
  kind: 'endRoutine',
  applies: ({ id }, { life }) => dropSchedule(life, `routine:${id}`),
  explains: ({ id }) => `no more ${id.replaceAll('-', ' ')}`,
  bounds: () => null,
}
