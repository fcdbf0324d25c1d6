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
  // A player waits for the answer of a job whose worker has died. Shorter than the lock of other jobs, because a job that runs twice is
  // harmless: its reply has the id of the turn, so only one is applied ([SYS-2]).
  lockMs: 3_000,
  summary: 'Words the answer of a person and hands it to the owner of the life.',
})
