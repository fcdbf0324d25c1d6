import { z } from 'zod'
import { defineJob } from './define.ts'

export const retention = defineJob({
  name: 'retention',
  payload: z.strictObject({}),
  // The next one follows within an hour.
  attempts: 1,
  backoffMs: 0,
  isSweep: () => true,
  summary: 'Removes rows that are kept for a limited time, each kind after its own.',
})
