import { z } from 'zod'
import { defineCommand } from './define.ts'

export const chooseMajor = defineCommand({
  name: 'chooseMajor',
  kind: 'write',
  message: z.strictObject({
    major: z.string().min(1).max(64),
    /** Null gives a minor up; absent leaves it as it is. */
    minor: z.string().min(1).max(64).nullable().optional(),
  }),
  summary: 'Takes up a major, and perhaps a minor, at college; changing it late costs a year.',
  example: { major: 'history', minor: 'photography' },
  answers: ['u'],
})
