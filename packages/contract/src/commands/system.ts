import { z } from 'zod'
import { playerId } from '../envelope.ts'
import { conversationLimits } from './conversation.ts'

/**
 * Commands that the cluster itself writes into a journal. Clients cannot send them: their names contain a dot, and the edge forwards
 * only commands of the command table.
 */
export const systemCommands = {
  /** The first entry of every journal: what a life is computed from. */
  'sys.birth': z.strictObject({
    playerId,
    seed: z.string().min(8).max(64),
    ruleset: z.enum(['calibrated', 'classic']),
  }),
  /** The player is connected by this connection from now on. Its id is never used twice in the cluster. */
  'sys.connect': z.strictObject({
    edge: z.string().max(64),
    connection: z.string().max(64),
    /**
     * Who writes what people say from now on: the engine's templates, or an external provider that answers with `sys.reply`. It is in
     * the journal and not in a process's configuration, so that a replay leaves the same turns open. Absent: templates.
     */
    replies: z.enum(['template', 'external']).optional(),
  }),
  /** The connection is gone. It has no effect when the player has a newer one. */
  'sys.disconnect': z.strictObject({ connection: z.string().max(64) }),
  /** What an external provider has a person say in a turn that the engine left open. Its id in the journal is the turn's. */
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
