import { hash } from 'node:crypto'

/** [RIGHTS-4] What remains of the id of an erased life: enough to recognise it, and nothing else. */
export function lifeHash(playerId: string): string {
  return hash('sha256', `life ${playerId}`)
}
