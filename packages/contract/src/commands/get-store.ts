import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getStore = defineCommand({
  name: 'getStore',
  kind: 'read',
  message: catalogueMessage,
  summary: "Asks for the items of the store, the homes, and the player's money.",
  example: undefined,
  answers: ['store'],
  refusals: [],
  cost: 4,
})
