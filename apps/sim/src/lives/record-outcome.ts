import { assert } from '@lifegrid/base/assert'
import type { Result } from '@lifegrid/base/result'
import { isRetryable, type Refusal } from '@lifegrid/contract/errors'
import type { Effected } from '@lifegrid/engine/apply'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { accountsOf } from '@lifegrid/engine/core/ledger'
import type { Life } from '@lifegrid/engine/life/life'
import { booksOf } from '@lifegrid/storage/books'
import type { Books, JournalEntry, RecentOutcome } from '@lifegrid/storage/ports'
import { commandChecksum, recentOutcome } from '@lifegrid/storage/recent-outcome'
import type { ActorStep } from './actor-step.ts'
import { remember } from './resident.ts'

/** A command, connect, disconnect or birth, with its result. */
export interface Recorded {
  readonly commandId: string
  readonly type: string
  readonly message: unknown
  /** The checksum of the message as the client sent it. Absent when that is `message`. */
  readonly checksum?: number
  /** Cluster time in ms at which it took effect. */
  readonly at: number
  readonly result: Result<Readonly<Effected>, Refusal>
  /** [OPS-9] Goes into the jobs that it causes. */
  readonly traceparent?: string | undefined
}

/** Adds a journal entry, and the ledger lines and jobs that it caused, to the gathering batch. */
export function record(step: ActorStep, recorded: Recorded): RecentOutcome {
  const { commandId, type, at, result } = recorded
  const { batch, self } = step
  const { playerId, partition, epoch } = self
  const refused = result.ok ? undefined : result.error
  assert(refused === undefined || !isRetryable(refused), '[CMD-8] a journalled refusal is final for its id')
  const seq = ++self.headSeq
  const message = JSON.stringify(recorded.message)
  const entry: JournalEntry = {
    playerId,
    seq,
    commandId,
    at,
    minute: minuteAt(self.life, self.life.at),
    type,
    // [CMD-11] The message of a refused command is not kept: it has changed nothing.
    message: refused === undefined ? message : 'null',
    checksum: recorded.checksum ?? commandChecksum(type, message),
    outcome: refused?.code ?? 'ok',
    detail: detailOf(result),
    epoch,
    ...(result.ok && result.value.transfers.length > 0 ? { books: booksAfter(self.life, result.value.opening) } : {}),
  }
  const outcome = recentOutcome(entry)
  batch.journal.push(entry)
  if (result.ok) {
    result.value.transfers.forEach((transfer, line) => {
      batch.ledger.push({ playerId, seq, line, ...transfer })
    })
    // [GATE-3] The engine makes the ids. They are deterministic, so a replay or another owner requests the same job.
    for (const { id, queue, payload } of result.value.jobs) {
      batch.outbox.push({
        playerId,
        id,
        queue,
        payload: JSON.stringify({ ...payload, traceparent: recorded.traceparent }),
        runAt: at,
      })
    }
  }
  batch.heads.set(playerId, {
    playerId,
    partition,
    headSeq: seq,
    edge: self.connection?.edge ?? null,
    connection: self.connection?.connection ?? null,
    connectionAt: self.connectionAt,
  })
  batch.touched.add(self)
  // [TIME-3] A new owner starts no earlier than any of its entries.
  self.watermark.cover(self.life.at, batch)
  batch.partitions.add(partition)
  self.batch = batch.number
  remember(self, outcome)
  step.ctx.metrics.sim.commands.inc({ type, outcome: outcome.outcome })
  return outcome
}

/** The words of a refusal, or as JSON what the command has paid and got: what a repeated command is answered with. */
function detailOf(result: Recorded['result']): string | null {
  if (!result.ok) return result.error.detail ?? null
  return result.value.outcome === undefined ? null : JSON.stringify(result.value.outcome)
}

/** [LEDGER-3] What the entry states about the balances after it. */
function booksAfter(life: Life, opening: boolean): Books {
  return { ...booksOf({ money: accountsOf(life), diamonds: accountsOf(life, 'diamonds') }), opening }
}
