import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getExtraCurriculars = defineCommand({
  name: 'getExtraCurriculars',
  kind: 'read',
  message: catalogueMessage,
  summary: 'Asks for the activities outside school and work.',
  example: undefined,
  answers: ['extraCurriculars'],
  refusals: [],
  cost: 3,
})
