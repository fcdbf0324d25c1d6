import { z } from 'zod'
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
  // [WHATIF-4] Each replays a journal and may live a whole life: about a second of computing. A worker does one at a time.
  concurrency: 1,
  rateLimit: { jobs: 120, periodMs: 60_000 },
  // The row in the record stays until it is answered, so the next sweep tries again.
  attempts: 1,
  backoffMs: 0,
  isSweep: ({ kind }) => kind === 'sweep',
  summary: 'Tells lives: what-ifs, and pages that are shared.',
})
