import type { RewardsRefusals } from '@lifegrid/engine/catalogue/refusals/rewards'

export const rewardsRefusals: RewardsRefusals = {
  'rewards.too-few-diamonds': ['Costs {cost} diamonds; you have {diamonds}.'],
  'rewards.no-refill': ['There is no refill "{tier}".'],
  'rewards.no-product': ['There is no product "{product}".'],

  'rewards.daily-claimed': ['Today’s reward has been claimed. The next one comes at midnight, UTC.'],
  'rewards.quest-claimed': ['“{quest}” has been claimed.'],
  'rewards.quest-unfinished': ['“{quest}” is not done yet: {progress} of {goal}.'],
}
