import { purchasePayload } from '@lifegrid/contract/wire/jobs'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const purchase = defineJob({
  name: 'purchase',
  payload: purchasePayload,
  ...jobLimits.purchase,
  isSweep: ({ kind }) => kind !== 'one',
  summary: 'Asks stores about receipts, and has purchases credited and refunds taken back.',
})
