import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * The id that a client gives to a command. A repeated command is answered but not carried out again. Ids that
 * begin with `sys.` are for entries that the cluster itself writes into the journal.
 */
export const commandId = z
  .string()
  .min(1)
  .max(limits.commandIdLengthMax)
  .refine((id) => !/[\p{Cc}\p{Cs}]/u.test(id), 'must not contain control characters')
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

/** The position of the last frame that a client received before it lost its connection, and the history of the record in which it is. */
export const resumePoint = z.strictObject({
  epoch: z.int().min(0),
  seq: z.int().min(0),
  history: z.string().max(limits.historyLengthMax).optional(),
})
export type ResumePoint = z.infer<typeof resumePoint>

/** The first frame of a connection. It is not a command and is not journalled itself. */
export const initFrame = z.strictObject({
  type: z.literal('init'),
  userID: playerId,
  token: z.string().max(limits.tokenLengthMax).optional(),
  resume: resumePoint.optional(),
  /**
   * An id that the running client draws at its start and sends with each of its connections. When one of them takes the player from another,
   * the other is closed as `resync`, not as `replaced`.
   */
  client: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(limits.clientIdLengthMax)
    .optional(),
  /** [LOUNGE-13] False: this connection gets no frames of the lounge. */
  lounge: z.boolean().optional(),
  /** [PROTO-9] True: a `u` may be the answer to the command that has caused it; it has `replyTo` then. */
  ackInUpdate: z.boolean().optional(),
  id: commandId.optional(),
})
export type InitFrame = z.infer<typeof initFrame>
