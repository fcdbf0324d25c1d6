import { timeSkipTiersPart } from '../views/tiers-view.ts'
import type { ReadHandler } from './define.ts'

export const getTimeSkipTiers: ReadHandler<unknown> = (_, __, { catalogue }) => ({
  frame: 'timeSkipTiers',
  body: timeSkipTiersPart(catalogue),
})
