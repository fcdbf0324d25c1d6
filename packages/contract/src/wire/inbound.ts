import { z } from 'zod'
import { systemCommandIdLengthMax } from '../commands/system/define.ts'
import { resumePoint } from '../envelope.ts'
import { traceparentField } from './trace-context.ts'

/**
 * The versions of catalogue parts that the edge has: for a read, those of its answer, and for a connection all of them. Sims send a part
 * only to an edge that does not have it. An edge of an older version sends no list, and gets whole frames: [OUT-3].
 */
const held = z.array(z.string())

/**
 * One entry of a partition's stream, which an edge or a worker appends and a sim reads. Sims trust edges and workers, but they parse entries all the same:
 * versions mix during a deploy, and an entry that cannot be read must be counted and not crash the sim.
 */
export const inboundEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    player: z.string(),
    connection: z.string(),
    edge: z.string(),
    type: z.string(),
    /** Absent when the command has none. */
    message: z.unknown().optional(),
    /** The client's id, or one that the edge made because the client gave none. */
    id: z.string(),
    /** Whether the client gave the id and therefore wants an acknowledgement. */
    wantsAck: z.boolean(),
    /** [PROTO-9] The `u` of the command may be its acknowledgement. Absent is false, as from an edge of an older version. */
    ackInUpdate: z.boolean().optional(),
    /** See {@link held}. */
    held: held.optional(),
    /** The answer came in the short form of the original client's protocol, with the event's id as the type. */
    generic: z.boolean().optional(),
    /** [OPS-9] */
    traceparent: traceparentField,
  }),
  z.object({
    kind: z.literal('connect'),
    player: z.string(),
    connection: z.string(),
    edge: z.string(),
    /** The birth seed for a new life, used if this is the player's first connection ever. */
    seed: z.string(),
    resume: resumePoint.optional(),
    /** See {@link held}. */
    held: held.optional(),
    /** The init frame's id, for the acknowledgement. */
    id: z.string().optional(),
  }),
  z.object({ kind: z.literal('disconnect'), player: z.string(), connection: z.string(), edge: z.string() }),
  /** The edge may have missed frames for this connection, so the player needs the whole state again. */
  z.object({ kind: z.literal('resync'), player: z.string(), connection: z.string(), edge: z.string() }),
  /** [SYS-1] A command of the cluster itself, for the player's life, whether the player is connected or not. */
  z.object({
    kind: z.literal('system'),
    player: z.string(),
    /** The worker or edge that sends it, for logs. */
    from: z.string(),
    type: z.string(),
    /** Absent when the command has none. */
    message: z.unknown().optional(),
    /** [SYS-2] Deterministic, and begins with the type. */
    id: z.string().startsWith('sys.').max(systemCommandIdLengthMax),
    /** [OPS-9] */
    traceparent: traceparentField,
  }),
])
export type InboundEntry = z.infer<typeof inboundEntry>

/** [OPS-9] The trace context of an entry; only commands have one. */
export function traceparentOf(entry: InboundEntry): string | undefined {
  return entry.kind === 'command' || entry.kind === 'system' ? entry.traceparent : undefined
}

/** An entry that belongs to a player's connection. Only edges send these. */
export type ConnectionEntry = Exclude<InboundEntry, { kind: 'system' }>
