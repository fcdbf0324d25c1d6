import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const applyForExtracurricular = defineCommand({
  name: 'applyForExtracurricular',
  kind: 'write',
  message: z.strictObject({ id: thingId }),
  summary: 'Takes up an activity outside school and work.',
  example: { id: 'chess-club' },
  answers: ['u'],
  refusals: [
    ...inPlay,
    'no_such_activity',
    'already_member',
    'requirements_not_met',
    'too_young',
    'too_many_activities',
    'schedule_conflict',
    'not_enough_energy',
    'not_enough_money',
  ],
})
