import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getEnergyRefillTiers = defineCommand({
  name: 'getEnergyRefillTiers',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the prices of energy.',
  example: undefined,
  answers: ['energyRefillTiers'],
})
