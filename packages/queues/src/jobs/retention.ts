import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const retention = defineJob({
  name: 'retention',
  payload: z.strictObject({}),
  ...jobLimits.retention,
  isSweep: () => true,
  summary: 'Removes rows that are kept for a limited time, each kind after its own.',
})
