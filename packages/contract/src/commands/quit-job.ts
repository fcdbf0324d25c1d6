import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const quitJob = defineCommand({
  name: 'quitJob',
  kind: 'write',
  message: emptyMessage,
  summary: 'Quits the job. A player who quits gets no unemployment benefit.',
  example: null,
  answers: ['messageEvent', 'u'],
  refusals: [...inPlay, 'no_job'],
})
