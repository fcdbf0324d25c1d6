import { z } from 'zod'
import { earlierEntriesShape } from '../../shapes/told-life.ts'
import { defineRoute } from '../define.ts'
import { questionFields } from '../shapes.ts'

export const earlierFeed = defineRoute({
  name: 'earlierFeed',
  method: 'GET',
  path: '/api/feed',
  group: 'telling',
  access: 'player',
  summary: 'The earlier entries of the feed that were asked for last.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    newest: z
      .object({
        ...questionFields,
        before: z.int().describe('The number of the entry before which they are.'),
        told: earlierEntriesShape.optional().describe('The entries; absent before they are told.'),
      })
      .optional()
      .describe('Absent when nothing was asked for within a day.'),
  }),
  refusals: [],
})
