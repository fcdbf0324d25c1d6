import { z } from 'zod'
import { defineJob } from './define.ts'

export const analytics = defineJob({
  name: 'analytics',
  // A sweep. Whose commands are reported, and how far, is in MySQL: [KEEP-7].
  payload: z.strictObject({}),
  // The next sweep follows within a minute.
  attempts: 1,
  backoffMs: 0,
  isSweep: () => true,
  summary: 'Reports to analytics what consenting players do, if that is configured.',
})
