import { fail, ok, type Result } from '@lifegrid/base/result'
import { z } from 'zod'

const partition = z.int().min(0)
const askNumber = z.int().min(0)

/** The new owner asks for partitions. */
const ask = z.object({
  kind: z.literal('ask'),
  /** The node that asks. */
  from: z.string(),
  /** Counts the asks of that node; the answer repeats it. */
  ask: askNumber,
  partitions: z.array(partition),
})

/** The old owner answers with those of the partitions that it has released. */
const handoff = z.object({
  kind: z.literal('handoff'),
  ask: askNumber,
  fences: z.array(z.object({ partition, epoch: z.int() })),
  /** Cluster time in ms at which the old owner stopped reading. */
  stoppedAt: z.number(),
})

/** A message from sim to sim about a planned move: [MOVE-1]. Versions mix during a deploy, so each message is parsed. */
const moveMessage = z.discriminatedUnion('kind', [ask, handoff])

export type Ask = z.infer<typeof ask>
export type Handoff = z.infer<typeof handoff>
export type MoveMessage = z.infer<typeof moveMessage>

/** @returns the message, or the reason why it cannot be read. */
export function parseMoveMessage(text: string): Result<MoveMessage, unknown> {
  try {
    return ok(moveMessage.parse(JSON.parse(text)))
  } catch (error) {
    return fail(error)
  }
}
