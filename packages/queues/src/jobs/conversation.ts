import { conversationPayload } from '@lifegrid/contract/wire/jobs'
import { defineJob } from './define.ts'

export const conversation = defineJob({
  name: 'conversation',
  payload: conversationPayload,
  // Most of the time they wait for a model, or for the person to type.
  concurrency: 64,
  // [JOB-3] A player watches "is typing…". After three tries of a language model, the template provider answers.
  attempts: 3,
  backoffMs: 1_000,
  heldUntilDone: true,
  // The player waits for the answer of a dead worker's job.
  lockMs: 10_000,
  summary: 'Words the answer of a person and hands it to the owner of the life.',
})
