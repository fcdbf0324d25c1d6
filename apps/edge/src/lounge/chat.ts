import { withDeadline } from '@lifegrid/base/deadline'
import { takeToken } from '@lifegrid/base/token-bucket'
import type { FeedPosted } from '@lifegrid/cluster/lounge/ports'
import { refusal } from '@lifegrid/contract/errors'
import { flatChat } from '@lifegrid/contract/lounge/flat-frames'
import type { ChatEntry } from '@lifegrid/contract/wire/lounge'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import { flatAnswers } from './answer.ts'
import { addressAuthors } from './chat-author.ts'
import { loungeLimits } from './limits.ts'
import type { LoungePorts } from './ports.ts'

/** Takes messages and posts them to the feed. */
export interface Chats {
  take(connection: Connection, frame: object): void
  /** The nickname of the connection's last message; '' before the first. */
  nicknameOf(connection: Connection): string
}

export function chats(parts: InboundParts, ports: LoungePorts): Chats {
  const { ctx, forward } = parts
  const { chatsPerMinute, chatBurst, authorKey } = ports.settings
  const bucket = { cost: 60_000 / chatsPerMinute, capacity: (60_000 / chatsPerMinute) * chatBurst }
  /** Monotonic time at which the bucket of a connection is full again. */
  const fullAt = new WeakMap<Connection, number>()
  const nicknames = new WeakMap<Connection, string>()
  const authorOf = addressAuthors(authorKey)
  const answer = flatAnswers(parts)
  return {
    take(connection, frame) {
      const parsed = flatChat.safeParse(frame)
      if (!parsed.success) {
        answer.refuse(connection, frame, refusal('invalid_message', parsed.error.issues[0]?.message))
        return
      }
      const taken = takeToken(bucket, fullAt.get(connection), ctx.clock.monotonic())
      if (taken.wait > 0) {
        answer.refuse(connection, frame, refusal('rate_limited'), Math.ceil(taken.wait))
        return
      }
      fullAt.set(connection, taken.fullAt)
      const { nickname, message } = parsed.data
      nicknames.set(connection, nickname)
      const entry: ChatEntry = {
        kind: 'chat',
        from: connection.id,
        author: authorOf(connection.address),
        nickname,
        message,
      }
      const done = forward.inOrder(connection, async () => {
        const { outcome, retryAfterMs } = outcomeOf(await post(parts, ports, connection, entry))
        if (outcome === 'posted') answer.accept(connection, frame)
        else answer.refuse(connection, frame, refusal(outcome), retryAfterMs)
      })
      if (done === undefined) answer.refuse(connection, frame, refusal('overloaded'), edgeLimits.retryAfterMs)
    },
    nicknameOf: (connection) => nicknames.get(connection) ?? '',
  }
}

/** [LOUNGE-4] Resolves when the feed has the message. Undefined when that is unknown. */
async function post(
  { ctx }: InboundParts,
  { feed, settings }: LoungePorts,
  { address }: Connection,
  entry: ChatEntry,
): Promise<FeedPosted | undefined> {
  const perMinute = settings.chatsPerMinutePerAddress
  const posting = feed.post({
    data: JSON.stringify(entry),
    entriesMax: loungeLimits.feedEntriesMax,
    limit: { key: address, perMinute, burst: perMinute },
  })
  try {
    return await withDeadline(ctx.clock, edgeLimits.appendDeadlineMs, 'posting to the lounge', posting)
  } catch (error) {
    ctx.metrics.edge.loungeFailures.inc({ operation: 'post' })
    ctx.logger.warn({ err: error }, 'a message could not be posted to the lounge')
    return undefined
  }
}

function outcomeOf(posted: FeedPosted | undefined): {
  readonly outcome: 'posted' | 'rate_limited' | 'overloaded' | 'unavailable'
  readonly retryAfterMs?: number
} {
  if (posted === undefined) return { outcome: 'unavailable', retryAfterMs: edgeLimits.retryAfterMs }
  return posted.outcome === 'overloaded' ? { ...posted, retryAfterMs: edgeLimits.retryAfterMs } : posted
}
