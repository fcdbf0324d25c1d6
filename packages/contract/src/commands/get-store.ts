import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getStore = defineCommand({
  name: 'getStore',
  kind: 'read',
  message: emptyMessage,
  summary: "Asks for the items of the store, the homes, and the player's money.",
  example: null,
  answers: ['store'],
})
