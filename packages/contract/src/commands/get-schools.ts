import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getSchools = defineCommand({
  name: 'getSchools',
  kind: 'read',
  message: catalogueMessage,
  summary: 'Asks for the schools, their requirements and answers, and the subjects.',
  example: undefined,
  answers: ['schools'],
  refusals: [],
  cost: 7,
})
