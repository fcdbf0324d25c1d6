import { takeToken } from '@lifegrid/base/token-bucket'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import type { LoungeAnswer } from './answer.ts'
import type { AuthorOf } from './chat-author.ts'
import type { History } from './history.ts'
import { loungeLimits } from './limits.ts'
import type { Sanctions } from './sanctions.ts'

/** [LOUNGE-14] Takes reports of messages. */
export type ReportChat = (connection: Connection, report: CommandMessage<'reportChat'>, answer: LoungeAnswer) => void

interface Needed {
  readonly store: Pick<ModerationStore, 'chatMessage' | 'addReport'>
  readonly history: Pick<History, 'find'>
  readonly authorOf: AuthorOf
  readonly sanctions: Pick<Sanctions, 'of'>
}

export function reportChat({ ctx }: InboundParts, needed: Needed): ReportChat {
  const { reportsPerMinute, reportBurst } = loungeLimits
  const bucket = { cost: 60_000 / reportsPerMinute, capacity: (60_000 / reportsPerMinute) * reportBurst }
  const fullAt = new WeakMap<Connection, number>()
  return (connection, report, answer) => {
    const taken = takeToken(bucket, fullAt.get(connection), ctx.clock.monotonic())
    if (taken.wait > 0) return answer.refuse(refusal('rate_limited'), Math.ceil(taken.wait))
    fullAt.set(connection, taken.fullAt)
    add(needed, connection, report, Math.floor(ctx.time.now())).then(
      (refused) => (refused === undefined ? answer.accept() : answer.refuse(refused)),
      (error: unknown) => {
        ctx.metrics.edge.loungeFailures.inc({ operation: 'report' })
        ctx.logger.warn({ err: error }, 'a report could not be stored')
        answer.refuse(refusal('unavailable'), edgeLimits.retryAfterMs)
      },
    )
  }
}

/** @returns why the report is refused; undefined when it is in the record. */
async function add(
  { store, history, authorOf, sanctions }: Needed,
  connection: Connection,
  { id, reason }: CommandMessage<'reportChat'>,
  at: number,
): Promise<Refusal | undefined> {
  const reporter = authorOf(connection)
  if (sanctions.of(reporter) === 'ban') return refusal('banned')
  const message = history.find(id) ?? (await store.chatMessage(id))
  if (message === undefined) return refusal('no_such_message')
  await store.addReport({ message, reporter, reason, at })
  return undefined
}
