import type { OutboxJob } from '../ports.ts'
import type { WorkClaim } from '../work-claim.ts'
import { compare, type OutboxRow, ordered, type Tables } from './tables.ts'

/** Makes the same claims as `claim_offline` and `claim_outbox`. */

export function claimOffline(tables: Tables, { now, until, limit }: WorkClaim): string[] {
  const claimed = ordered(tables)
    .flatMap(({ rows, head }) => {
      const dueAt = head.connection === null ? rows.offlineDueAt : null
      return dueAt === null || dueAt > now ? [] : [{ rows, dueAt, playerId: head.playerId }]
    })
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, limit)
  for (const { rows } of claimed) rows.offlineDueAt = until
  return claimed.map(({ playerId }) => playerId).sort()
}

export function claimOutbox(tables: Tables, { now, until, limit }: WorkClaim): OutboxJob[] {
  const claimed = outboxRows(tables)
    .filter(({ claimedUntil }) => claimedUntil <= now)
    .slice(0, limit)
  for (const row of claimed) row.claimedUntil = until
  return claimed.map(({ job }) => job)
}

/** The jobs in the order of `runAt`. */
export function outboxRows(tables: Tables): OutboxRow[] {
  return [...tables.outbox.values()].sort((a, b) => a.job.runAt - b.job.runAt || compare(a.job.id, b.job.id))
}
