import { z } from 'zod'
import { limits } from '../../limits.ts'
import { defineRoute } from '../define.ts'
import { label, life } from '../shapes.ts'

export const createLife = defineRoute({
  name: 'createLife',
  method: 'POST',
  path: '/api/lives',
  group: 'lives',
  access: 'session',
  summary: 'Adds a life to the account. It begins with its first connection.',
  detail: `An account has at most ${limits.livesMax} lives, archived ones included. The session goes on with the life that it plays.`,
  body: z.strictObject({ label: label.optional() }),
  example: { label: 'Second try' },
  status: 201,
  answer: life,
  refusals: ['player_banned', 'too_many_lives', 'deletion_scheduled'],
})
