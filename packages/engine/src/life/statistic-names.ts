import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Category } from './vocabulary.ts'

/**
 * Statistics that are counted when something happens. `decisions` are the player's own, `decidedAway` those taken on the player's behalf;
 * `energySpent` and `moneySpent` (cents) are the costs of chosen options; `minutesSkipped` are game minutes. `ofSkipping`: the counter depends
 * on how game time passed, not on what happened in it.
 */
export const counters = {
  decisions: { ofSkipping: false },
  decidedAway: { ofSkipping: false },
  energySpent: { ofSkipping: false },
  moneySpent: { ofSkipping: false },
  diamondsEarned: { ofSkipping: true },
  diamondsSpent: { ofSkipping: true },
  rewardsClaimed: { ofSkipping: false },
  questsClaimed: { ofSkipping: false },
  eventsClaimed: { ofSkipping: false },
  skips: { ofSkipping: true },
  minutesSkipped: { ofSkipping: true },
  refills: { ofSkipping: false },
  returns: { ofSkipping: true },
} as const

export const counterNames = Object.keys(counters) as (keyof typeof counters)[]

/** Also counted: decisions by the category of their event, and commands that were carried out. */
export type CounterName = keyof typeof counters | `decisions.${Category}` | `did.${WriteCommandName}`

/** Statistics of one life that are calculated from its state. */
export type LifeStatisticName = 'daysLived' | 'yearsLived' | 'peopleMet'

/** Statistics of the player, over all lives. */
export type PlayerStatisticName = 'livesEnded' | 'achievements' | 'bestStreak'

export type StatisticName = CounterName | LifeStatisticName | PlayerStatisticName
