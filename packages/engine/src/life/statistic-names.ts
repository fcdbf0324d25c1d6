import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Category } from './vocabulary.ts'

/**
 * Statistics that are counted when something happens. `decisions` are the player's own, `decidedAway` those taken on the player's behalf;
 * `energySpent` and `moneySpent` (cents) are the costs of chosen options; `minutesSkipped` are game minutes.
 */
export const counterNames = [
  'decisions',
  'decidedAway',
  'energySpent',
  'moneySpent',
  'diamondsEarned',
  'diamondsSpent',
  'rewardsClaimed',
  'questsClaimed',
  'eventsClaimed',
  'skips',
  'minutesSkipped',
  'refills',
  'returns',
] as const

/** Also counted: decisions by the category of their event, and commands that were carried out. */
export type CounterName = (typeof counterNames)[number] | `decisions.${Category}` | `did.${WriteCommandName}`

/** Statistics of one life that are calculated from its state. */
export type LifeStatisticName = 'daysLived' | 'yearsLived' | 'peopleMet'

/** Statistics of the player, over all lives. */
export type PlayerStatisticName = 'livesEnded' | 'achievements' | 'bestStreak'

export type StatisticName = CounterName | LifeStatisticName | PlayerStatisticName
