import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import type { ActorStep } from './actor-step.ts'

/**
 * [GATE-3] Requests a job that advances the life of a player who is not connected, after a journal entry. The job's id is deterministic, so
 * a repeated job is the same job.
 */
export function requestOfflineTick({ self, batch }: ActorStep, at: number): void {
  batch.outbox.push({
    playerId: self.playerId,
    id: `offline-tick-${self.playerId}-${self.headSeq}`,
    queue: 'offline-tick',
    payload: JSON.stringify({ kind: 'player', player: self.playerId } satisfies OfflineTickPayload),
    runAt: at,
  })
}
