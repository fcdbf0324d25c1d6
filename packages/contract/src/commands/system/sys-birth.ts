import { z } from 'zod'
import { playerId } from '../../envelope.ts'
import { defineSystemCommand } from './define.ts'

/** The rules by which a life can be calculated; its birth names them. */
export const rulesets = ['calibrated', 'classic'] as const

export const sysBirth = defineSystemCommand({
  name: 'sys.birth',
  sender: 'owner',
  message: z.strictObject({
    playerId,
    seed: z.string().min(8).max(64),
    ruleset: z.enum(rulesets),
  }),
  summary: 'The first entry of every journal: what a life is computed from.',
})
