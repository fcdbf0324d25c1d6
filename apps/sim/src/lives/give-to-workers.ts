import { assert } from '@lifegrid/base/assert'
import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import { firstLookAt } from '@lifegrid/engine/absence/next-due'
import type { ActorStep } from './actor-step.ts'

/**
 * Gives the life of a player who is not connected to the workers, after its journal entry is recorded. [JOB-17] The commit says when
 * something is due in the life, so that no worker looks at it before. If a worker has to look at once, it requests a job. [GATE-3] The job's id
 * is deterministic, so a repeated job is the same job.
 */
export function giveToWorkers({ self, batch }: ActorStep, at: number): void {
  const { playerId, life, headSeq } = self
  const dueAt = firstLookAt(life)
  const head = batch.heads.get(playerId)
  assert(head?.headSeq === headSeq, '[JOB-17] the due time goes with the entry after which it is calculated')
  if (dueAt !== null) {
    batch.heads.set(playerId, { ...head, dueAt })
    return
  }
  batch.outbox.push({
    playerId,
    id: `offline-tick-${playerId}-${headSeq}`,
    queue: 'offline-tick',
    payload: JSON.stringify({ kind: 'player', player: playerId } satisfies OfflineTickPayload),
    runAt: at,
  })
}
