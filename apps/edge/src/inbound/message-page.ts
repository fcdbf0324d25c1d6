import type { CommandName } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { type ConversationCursor, cursorOf } from '@lifegrid/contract/shapes/conversation-cursor'
import { inTrace } from '@lifegrid/observability/tracing/current-trace'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from './inbound-parts.ts'
import { refuse, refuseForNow } from './refusals.ts'

interface PageRead {
  readonly player: string
  readonly id: string
  readonly cursor: ConversationCursor
}

/** The cursor of a read that the edge answers itself: [TALK-9]. Undefined for every other command. */
export function pageCursor(name: CommandName, message: unknown): ConversationCursor | undefined {
  if (name !== 'getConversations') return undefined
  const { cursor } = (message ?? {}) as { readonly cursor?: string }
  return cursor === undefined ? undefined : cursorOf(cursor)
}

/** [CMD-14] Answers a read of earlier messages in its turn among the reads of the connection. */
export function messagePage(parts: InboundParts, connection: Connection, read: PageRead): void {
  const traceparent = connection.traces.next()
  const answer = async (): Promise<boolean> => {
    await inTrace(traceparent, () => sendPage(parts, connection, read))
    // It is over: no sim will answer it.
    return false
  }
  if (!parts.ctx.reads.add(connection, read.id, answer)) refuseForNow(parts, connection, 'overloaded', read.id)
}

async function sendPage(parts: InboundParts, connection: Connection, { player, id, cursor }: PageRead): Promise<void> {
  const { ctx, actions } = parts
  try {
    const page = await ctx.messagePages.page(player, cursor)
    if ('waitMs' in page) return refuse(parts, connection, refusal('rate_limited'), id, page.waitMs)
    ctx.metrics.edge.framesIn.inc({ outcome: 'answered' })
    const frame: FrameOf<'conversationPage'> = { type: 'conversationPage', ...page }
    actions.send(connection, JSON.stringify({ ...frame, replyTo: id }))
  } catch (error) {
    ctx.logger.error({ err: error, connection: connection.id }, 'earlier messages could not be read')
    refuseForNow(parts, connection, 'unavailable', id)
  }
}
