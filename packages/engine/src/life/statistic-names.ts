import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Category } from './vocabulary.ts'

/**
 * What is counted as it happens. `decisions` are the player's own, `decidedAway` those that were taken as declared; `energySpent` and
 * `moneySpent` (cents) are what choices cost; `minutesSkipped` are game minutes.
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

/** Beside them: decisions by the category of their event, and commands that were carried out. */
export type CounterName = (typeof counterNames)[number] | `decisions.${Category}` | `did.${WriteCommandName}`

/** Figures of one life that are calculated from it. */
export type LifeStatisticName = 'daysLived' | 'yearsLived' | 'peopleMet'

/** Figures of the player, the same in every life. */
export type PlayerStatisticName = 'livesEnded' | 'achievements' | 'bestStreak'

export type StatisticName = CounterName | LifeStatisticName | PlayerStatisticName
