import type { ReadHandler } from './define.ts'

export const getEnergyRefillTiers: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'energyRefillTiers',
  body: {
    tiers: (catalogue.energyRefills ?? []).map((tier) => ({ ...tier })),
    reserve: life.retention.energyReserve,
    unlimitedUntil: life.retention.unlimitedUntil,
  },
})
