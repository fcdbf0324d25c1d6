import { z } from 'zod'
import { defineJob } from './define.ts'

export const push = defineJob({
  name: 'push',
  // A sweep of due events. What is due, and whether it was sent, is in MySQL: [PUSH-2].
  payload: z.strictObject({}),
  // The next sweep follows within seconds.
  attempts: 1,
  backoffMs: 0,
  isSweep: () => true,
  summary: 'Sends notifications to the devices of players who are away.',
})
