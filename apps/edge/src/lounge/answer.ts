import { commandId } from '@lifegrid/contract/envelope'
import type { Refusal } from '@lifegrid/contract/errors'
import type { Connection } from '../connections/connection.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { refuse } from '../inbound/refusals.ts'

/** The answer to one frame or command. */
export interface LoungeAnswer {
  /** The id to which it replies; undefined when the client wants no answer. */
  readonly id: string | undefined
  accept(): void
  refuse(refused: Refusal, retryAfterMs?: number): void
}

/** [LOUNGE-1] Answers to flat frames. Only a frame with an `id` gets one: the lounge's protocol has no answers. */
export interface FlatAnswers {
  wanted(frame: object): boolean
  accept(connection: Connection, frame: object): void
  refuse(connection: Connection, frame: object, refused: Refusal, retryAfterMs?: number): void
  to(connection: Connection, frame: object): LoungeAnswer
}

export function flatAnswers({ ctx, actions }: InboundParts): FlatAnswers {
  const { framesIn, refusals } = ctx.metrics.edge
  const answers: FlatAnswers = {
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
    to: (connection, frame) => ({
      id: idOf(frame),
      accept: () => answers.accept(connection, frame),
      refuse: (refused, retryAfterMs) => answers.refuse(connection, frame, refused, retryAfterMs),
    }),
  }
  return answers
}

/** [LOUNGE-13] The answer to a player's command. */
export function commandAnswer(parts: InboundParts, connection: Connection, id: string | undefined): LoungeAnswer {
  return {
    id,
    accept() {
      parts.ctx.metrics.edge.framesIn.inc({ outcome: 'forwarded' })
      if (id !== undefined) parts.actions.send(connection, JSON.stringify({ type: 'ack', replyTo: id }))
    },
    refuse: (refused, retryAfterMs) => refuse(parts, connection, refused, id, retryAfterMs),
  }
}

function idOf(frame: object): string | undefined {
  const { id } = frame as { readonly id?: unknown }
  return id === undefined ? undefined : commandId.safeParse(id).data
}
