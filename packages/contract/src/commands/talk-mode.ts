import { z } from 'zod'
import { defineCommand } from './define.ts'

export const talkMode = defineCommand({
  name: 'talkMode',
  kind: 'write',
  message: z.strictObject({
    clock: z
      .enum(['run', 'pause'])
      .describe(
        '`pause`: after each message of a talk the clock stands for a minute of real time, or until `start` or `speed`. `run`: talks do not touch it, as at first.',
      ),
  }),
  summary: 'Sets whether the game clock stands while the player talks to a person.',
  example: { clock: 'pause' },
  answers: ['u'],
  refusals: [],
})
