import { nothing } from '../love.ts'
import { defineCommand } from './define.ts'

export const getHeirs = defineCommand({
  name: 'getHeirs',
  kind: 'read',
  message: nothing,
  summary: 'Asks who may go on after this life, and with what.',
  example: undefined,
  answers: ['heirs'],
})
