import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const analytics = defineJob({
  name: 'analytics',
  // A sweep. Whose commands are reported, and how far, is in MySQL: [KEEP-7].
  payload: z.strictObject({}),
  ...jobLimits.analytics,
  isSweep: () => true,
  summary: 'Reports to analytics what consenting players do, if that is configured.',
})
