import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { life } from '../shapes.ts'

export const lives = defineRoute({
  name: 'lives',
  method: 'GET',
  path: '/api/lives',
  group: 'lives',
  access: 'session',
  summary: 'Lists the lives of the account, the oldest first.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({ lives: z.array(life) }),
  refusals: [],
})
