import { purchasePayload } from '@lifegrid/contract/wire/jobs'
import { defineJob } from './define.ts'

export const purchase = defineJob({
  name: 'purchase',
  payload: purchasePayload,
  // Most of a job is waiting: for a store, and for the owner of the life.
  concurrency: 8,
  // A store that cannot be asked for some minutes. After that the sweep tries once a minute.
  attempts: 8,
  backoffMs: 2_000,
  isSweep: ({ kind }) => kind !== 'one',
  summary: 'Asks stores about receipts, and has purchases credited and refunds taken back.',
})
