import { z } from 'zod'
import { decisionListShape, imaginedLifeShape } from '../../shapes/told-life.ts'
import { defineRoute } from '../define.ts'
import { questionFields } from '../shapes.ts'

export const whatIfs = defineRoute({
  name: 'whatIfs',
  method: 'GET',
  path: '/api/what-ifs',
  group: 'telling',
  access: 'player',
  summary: 'The newest questions about past decisions, with their answers.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    lists: z
      .array(z.object({ ...questionFields, told: decisionListShape.optional() }))
      .describe(
        'The lists of decisions that were asked for, the newest first. Only the newest that was told has its content.',
      ),
    whatIfs: z.array(
      z.object({
        ...questionFields,
        decision: z.int(),
        option: z.string(),
        told: imaginedLifeShape.optional().describe('The answer; absent before it is told.'),
      }),
    ),
  }),
  refusals: [],
})
