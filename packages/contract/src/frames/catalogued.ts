import { z } from 'zod'
import { defineFrame } from './define.ts'

export const catalogued = defineFrame({
  name: 'catalogued',
  body: z.strictObject({
    of: z.string().describe('The type of the frame that this one stands for, such as `schools`.'),
    version: z.string().describe("The version of the catalogue's part. Send it as `have` with the next read."),
    notModified: z.literal(true).optional().describe('The client has this version: `catalogue` is left out.'),
    catalogue: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'The part of the frame that is the same for all players. Keep it with its version. Absent with `notModified`.',
      ),
    life: z
      .record(z.string(), z.unknown())
      .describe(
        'The rest of the frame. Its lists name things of the catalogue by `id` and have only the fields that differ.',
      ),
  }),
  summary: 'Answers a read that has `have`: the frame in two parts.',
})
