import type { EndRoutineEffect } from '../catalogue/effect.ts'
import { dropSchedule } from '../core/daily-plan.ts'
import type { EffectKind } from './define.ts'

export const endRoutine: EffectKind<EndRoutineEffect> = {
  kind: 'endRoutine',
  changes: ['facts'],
  applies: ({ id }, { life }) => dropSchedule(life, `routine:${id}`),
  explains: ({ id }) => `no more ${id.replaceAll('-', ' ')}`,
  bounds: () => null,
}
