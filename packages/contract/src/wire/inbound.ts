import { z } from 'zod'
import { resumePoint } from '../envelope.ts'

/**
 * What an edge appends to a partition's stream. Edge and sim trust each other, yet an entry is parsed all the same: versions mix
 * during a deploy, and what cannot be read must be counted, not crash the reader.
 */
export const inboundEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    player: z.string(),
    connection: z.string(),
    edge: z.string(),
    type: z.string(),
    /** Absent where the command carries none. */
    message: z.unknown().optional(),
    /** The client's id, or one made by the edge where an old client gave none. */
    id: z.string(),
    /** Whether the client itself gave the id, and so wants an acknowledgement. */
    wantsAck: z.boolean(),
    /** The seed's generic form: the event's id came as the type. */
    generic: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('connect'),
    player: z.string(),
    connection: z.string(),
    edge: z.string(),
    /** Used if this is the player's first connection ever. */
    seed: z.string(),
    resume: resumePoint.optional(),
    /** The init frame's id, to acknowledge. */
    id: z.string().optional(),
  }),
  z.object({ kind: z.literal('disconnect'), player: z.string(), connection: z.string(), edge: z.string() }),
  /** The edge has missed outbound entries (or lost them): the player needs a whole state on this connection. */
  z.object({ kind: z.literal('resync'), player: z.string(), connection: z.string(), edge: z.string() }),
])
export type InboundEntry = z.infer<typeof inboundEntry>
