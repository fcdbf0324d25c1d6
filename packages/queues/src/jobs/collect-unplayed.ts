import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const collectUnplayed = defineJob({
  name: 'collect-unplayed',
  payload: z.strictObject({}),
  ...jobLimits['collect-unplayed'],
  isSweep: () => true,
  summary: 'Removes lives that were never played.',
})
