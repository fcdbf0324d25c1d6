import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { defineJob } from './define.ts'

export const offlineTick = defineJob({
  name: 'offline-tick',
  payload: offlineTickPayload,
  // A sweep and a job for one player; with a backlog, two sweeps.
  concurrency: 2,
  // Another sweep follows a failed one within a minute, but a single player's job is not repeated.
  attempts: 3,
  backoffMs: 2_000,
  isSweep: ({ kind }) => kind === 'sweep',
  summary: 'Advances offline lives to now and writes their snapshots.',
})
