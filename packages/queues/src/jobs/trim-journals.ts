import { z } from 'zod'
import { defineJob } from './define.ts'

export const trimJournals = defineJob({
  name: 'trim-journals',
  payload: z.strictObject({}),
  // The next one follows within an hour.
  attempts: 1,
  backoffMs: 0,
  isSweep: () => true,
  summary: 'Trims journals behind verified checkpoints.',
})
