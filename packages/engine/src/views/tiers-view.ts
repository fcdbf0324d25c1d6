import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import { perCatalogue } from '../core/per-catalogue.ts'

/** The prices of energy: the part of the `energyRefillTiers` frame that is the same for all players. */
export const energyRefillTiersPart = perCatalogue(
  ({ energyRefills = [] }): Pick<FrameBody<'energyRefillTiers'>, 'tiers'> => ({
    tiers: energyRefills.map((tier) => ({ ...tier })),
  }),
)

/** The prices of skipping time: the whole `timeSkipTiers` frame. */
export const timeSkipTiersPart = perCatalogue(
  ({ timeSkips = [] }): FrameBody<'timeSkipTiers'> => ({ tiers: timeSkips.map((tier) => ({ ...tier })) }),
)
