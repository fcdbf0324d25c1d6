import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const offlineTick = defineJob({
  name: 'offline-tick',
  payload: offlineTickPayload,
  ...jobLimits['offline-tick'],
  isSweep: ({ kind }) => kind === 'sweep',
  summary: 'Advances offline lives to now and writes their snapshots.',
})
