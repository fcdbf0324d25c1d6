import { conversationPayload } from '@lifegrid/contract/wire/jobs'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const conversation = defineJob({
  name: 'conversation',
  payload: conversationPayload,
  ...jobLimits.conversation,
  heldUntilDone: true,
  summary: 'Words the answer of a person and hands it to the owner of the life.',
})
