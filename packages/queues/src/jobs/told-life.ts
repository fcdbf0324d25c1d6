import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const toldLife = defineJob({
  name: 'told-life',
  payload: z.discriminatedUnion('kind', [
    /** Answer the requests that wait, and remove those that are old. */
    z.strictObject({ kind: z.literal('sweep') }),
    /** Answer this request now. */
    z.strictObject({
      kind: z.literal('one'),
      told: z
        .string()
        .regex(/^[a-z0-9]+$/)
        .max(32),
    }),
  ]),
  ...jobLimits['told-life'],
  isSweep: ({ kind }) => kind === 'sweep',
  summary: 'Tells lives: what-ifs, and pages that are shared.',
})
