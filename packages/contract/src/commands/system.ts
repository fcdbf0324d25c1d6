import { z } from 'zod'
import { playerId } from '../envelope.ts'
import { conversationLimits } from './conversation.ts'

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
  'sys.connect': z.strictObject({
    edge: z.string().max(64),
    connection: z.string().max(64),
    /**
     * Who words what people say from now on: the engine's own templates, or a provider outside, which answers with `sys.reply`. In the
     * journal, and not in a process's settings, so that a replay years later leaves the same turns open. Absent: templates.
     */
    replies: z.enum(['template', 'external']).optional(),
  }),
  /** That connection has gone. Does nothing when the player has another one by now. */
  'sys.disconnect': z.strictObject({ connection: z.string().max(64) }),
  /** What a character says, worded outside. The turn is one that the engine left open; its id in the journal is the turn's. */
  'sys.reply': z.strictObject({
    conversation: z.string().min(1).max(16),
    turn: z.int().min(1),
    text: z.string().trim().min(1).max(conversationLimits.textLengthMax),
    sentiment: z.enum(['positive', 'neutral', 'negative']),
    answerOptions: z
      .array(z.string().trim().min(1).max(conversationLimits.answerLengthMax))
      .max(conversationLimits.answersMax)
      .optional(),
  }),
} as const

export type SystemCommandName = keyof typeof systemCommands
export type SystemCommandMessage<Name extends SystemCommandName> = z.infer<(typeof systemCommands)[Name]>
