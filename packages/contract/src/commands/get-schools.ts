import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getSchools = defineCommand({
  name: 'getSchools',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the schools, their requirements and answers, and the subjects.',
  example: undefined,
  answers: ['schools'],
})
