import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { defineJob } from './define.ts'

export const offlineTick = defineJob({
  name: 'offline-tick',
  payload: offlineTickPayload,
  // Another sweep follows a failed one within a minute, but a single player's job is not repeated.
  attempts: 3,
  backoffMs: 2_000,
  summary: 'Advances offline lives to now and writes their snapshots.',
})
