import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * What the client chose to know a command by. Kept until it is acknowledged; a repeated id is answered, not repeated. Ids that begin
 * with `sys.` belong to the entries that the cluster itself writes into the same journal.
 */
export const commandId = z
  .string()
  .min(1)
  .max(limits.commandIdLengthMax)
  .regex(/^(?!sys\.)/, 'must not begin with "sys."')

export const playerId = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(limits.playerIdLengthMax)

/** Every client frame: `{ "type": "speed", "message": 1000, "id": "c-17" }`. */
export const clientEnvelope = z.strictObject({
  type: z.string().min(1).max(64),
  message: z.unknown().optional(),
  id: commandId.optional(),
})
export type ClientEnvelope = z.infer<typeof clientEnvelope>

/** Where a client was when it lost its connection: the last frame that it saw. */
export const resumePoint = z.strictObject({ epoch: z.int().min(0), seq: z.int().min(0) })
export type ResumePoint = z.infer<typeof resumePoint>

/** The first frame of a player's connection. Not a command: it never reaches the journal as it is. */
export const initFrame = z.strictObject({
  type: z.literal('init'),
  userID: playerId,
  token: z.string().max(limits.tokenLengthMax).optional(),
  resume: resumePoint.optional(),
  id: commandId.optional(),
})
export type InitFrame = z.infer<typeof initFrame>

/** What the server adds to every frame for a player: see [FENCE-5]. */
export interface FramePosition {
  readonly epoch: number
  readonly seq: number
  /** Where a coalesced `u` stands for several frames: the seq of the first of them. */
  readonly first?: number
}
