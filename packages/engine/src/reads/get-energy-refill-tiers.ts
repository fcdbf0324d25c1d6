import { energyRefillTiersPart } from '../views/tiers-view.ts'
import type { ReadHandler } from './define.ts'

export const getEnergyRefillTiers: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'energyRefillTiers',
  body: {
    ...energyRefillTiersPart(catalogue),
    reserve: life.retention.energyReserve,
    unlimitedUntil: life.retention.unlimitedUntil,
  },
})
