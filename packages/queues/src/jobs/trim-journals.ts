import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const trimJournals = defineJob({
  name: 'trim-journals',
  payload: z.strictObject({}),
  ...jobLimits['trim-journals'],
  isSweep: () => true,
  summary: 'Trims journals behind verified checkpoints.',
})
