import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getExtraCurriculars = defineCommand({
  name: 'getExtraCurriculars',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the activities outside school and work.',
  example: undefined,
  answers: ['extraCurriculars'],
})
