import { commandId } from '@lifegrid/contract/envelope'
import type { Refusal } from '@lifegrid/contract/errors'
import type { Connection } from '../connections/connection.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'

/** [LOUNGE-1] Answers to flat frames. Only a frame with an `id` gets one: the lounge's protocol has no answers. */
export interface FlatAnswers {
  wanted(frame: object): boolean
  accept(connection: Connection, frame: object): void
  refuse(connection: Connection, frame: object, refused: Refusal, retryAfterMs?: number): void
}

export function flatAnswers({ ctx, actions }: InboundParts): FlatAnswers {
  const { framesIn, refusals } = ctx.metrics.edge
  return {
    wanted: (frame) => idOf(frame) !== undefined,
    accept(connection, frame) {
      framesIn.inc({ outcome: 'forwarded' })
      const id = idOf(frame)
      if (id !== undefined) actions.send(connection, JSON.stringify({ type: 'ack', replyTo: id }))
    },
    refuse(connection, frame, refused, retryAfterMs) {
      framesIn.inc({ outcome: 'refused' })
      refusals.inc({ code: refused.code })
      const id = idOf(frame)
      if (id !== undefined) actions.send(connection, errorFrame(refused, id, retryAfterMs))
    },
  }
}

function idOf(frame: object): string | undefined {
  const { id } = frame as { readonly id?: unknown }
  return id === undefined ? undefined : commandId.safeParse(id).data
}
