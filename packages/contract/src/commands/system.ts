import { z } from 'zod'
import { playerId } from '../envelope.ts'

/**
 * Commands that the cluster itself writes into a journal. No client can send them: their names hold a dot, and the edge
 * forwards only what the command table names.
 */
export const systemCommands = {
  /** The first entry of every journal: everything that `f(birth seed, …)` needs. */
  'sys.birth': z.strictObject({
    playerId,
    seed: z.string().min(8).max(64),
    ruleset: z.enum(['calibrated', 'classic']),
  }),
  /** A connection has the player from now on. `connection` is unique over the cluster and for ever. */
  'sys.connect': z.strictObject({ edge: z.string().max(64), connection: z.string().max(64) }),
  /** That connection has gone. Does nothing when the player has another one by now. */
  'sys.disconnect': z.strictObject({ connection: z.string().max(64) }),
} as const

export type SystemCommandName = keyof typeof systemCommands
export type SystemCommandMessage<Name extends SystemCommandName> = z.infer<(typeof systemCommands)[Name]>
