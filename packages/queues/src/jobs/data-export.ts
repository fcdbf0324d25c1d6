import { z } from 'zod'
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
  concurrency: 2,
  // Each reads all that is kept on a player. All workers together never do it so often that play notices. Sweeps count too.
  rateLimit: { jobs: 120, periodMs: 60_000 },
  // The row in the record stays until the export is built, so the next sweep tries again.
  attempts: 1,
  backoffMs: 0,
  isSweep: ({ kind }) => kind === 'sweep',
  summary: "Builds copies of players' data.",
})
