import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getEnergyRefillTiers = defineCommand({
  name: 'getEnergyRefillTiers',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks what energy costs.',
  example: undefined,
  answers: ['energyRefillTiers'],
})
