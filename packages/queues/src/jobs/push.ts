import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const push = defineJob({
  name: 'push',
  // A sweep of due events. What is due, and whether it was sent, is in MySQL: [PUSH-2].
  payload: z.strictObject({}),
  ...jobLimits.push,
  isSweep: () => true,
  summary: 'Sends notifications to the devices of players who are away.',
})
