import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { defineJob } from './define.ts'

export const offlineTick = defineJob({
  name: 'offline-tick',
  payload: offlineTickPayload,
  // A sweep that fails is followed by another one within the minute; a player's own job is worth more tries.
  attempts: 3,
  backoffMs: 2_000,
  summary: 'Advances offline lives to now and writes their snapshots.',
})
