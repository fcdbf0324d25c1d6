import type { OutboxJob } from '../ports.ts'

/** The job that tells all lives of an account whether a deletion is scheduled: [RIGHTS-2]. */
export function tellJob(playerId: string, at: number): OutboxJob {
  return {
    id: `account-deletion-${playerId}-${at}`,
    queue: 'account-deletion',
    payload: JSON.stringify({ kind: 'tell', player: playerId }),
    runAt: at,
  }
}

/** The job that builds an export: [RIGHTS-6]. */
export function exportJob(id: string, at: number): OutboxJob {
  return {
    id: `data-export-${id}`,
    queue: 'data-export',
    payload: JSON.stringify({ kind: 'export', export: id }),
    runAt: at,
  }
}
