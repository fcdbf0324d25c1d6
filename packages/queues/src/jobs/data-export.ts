import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const dataExport = defineJob({
  name: 'data-export',
  payload: z.discriminatedUnion('kind', [
    /** Build the exports that wait, and remove those that have expired. */
    z.strictObject({ kind: z.literal('sweep') }),
    /** Build this export now. */
    z.strictObject({
      kind: z.literal('export'),
      export: z
        .string()
        .regex(/^[a-z0-9]+$/)
        .max(32),
    }),
  ]),
  ...jobLimits['data-export'],
  isSweep: ({ kind }) => kind === 'sweep',
  summary: "Builds copies of players' data.",
})
