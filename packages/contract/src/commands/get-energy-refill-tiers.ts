import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getEnergyRefillTiers = defineCommand({
  name: 'getEnergyRefillTiers',
  kind: 'read',
  message: catalogueMessage,
  summary: 'Asks for the prices of energy.',
  example: undefined,
  answers: ['energyRefillTiers'],
  refusals: [],
})
