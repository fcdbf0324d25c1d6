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
    /** [ENG-5] What the other lives of the account have met, in the engine's form. Absent for the first life of an account. */
    metBefore: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1024}$/)
      .optional(),
  }),
  summary: 'The first entry of every journal: what a life is computed from.',
})
