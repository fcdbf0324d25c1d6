import type { ReadHandler } from './define.ts'

export const getTimeSkipTiers: ReadHandler<unknown> = (_, __, { catalogue }) => ({
  frame: 'timeSkipTiers',
  body: { tiers: (catalogue.timeSkips ?? []).map((tier) => ({ ...tier })) },
})
