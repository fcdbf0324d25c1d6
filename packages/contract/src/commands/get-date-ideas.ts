import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getDateIdeas = defineCommand({
  name: 'getDateIdeas',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the prices of evenings with the partner, of gifts and of weddings.',
  example: undefined,
  refusals: [],
  answers: ['dateIdeas'],
})
