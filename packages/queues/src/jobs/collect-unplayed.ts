import { z } from 'zod'
import { defineJob } from './define.ts'

export const collectUnplayed = defineJob({
  name: 'collect-unplayed',
  payload: z.strictObject({}),
  // The next sweep follows within an hour.
  attempts: 1,
  backoffMs: 0,
  isSweep: () => true,
  summary: 'Removes lives that were never played.',
})
