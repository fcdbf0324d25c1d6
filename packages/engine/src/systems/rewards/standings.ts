import { minuteAt } from '../../core/clock.ts'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { netWorthAt } from '../money/accounts.ts'

/** What leaderboards compare of a life. All are whole numbers, and depend on the state only, so every node finds the same. */
export interface LifeStandings {
  /** First and last name. */
  readonly name: string
  /** Years. */
  readonly age: number
  /** Net worth in cents; 0 for a life in debt. */
  readonly wealth: number
  /** The number of this life among the lives of the player; the first one is 1. */
  readonly generations: number
  /** What the living people feel for the player, in points of affinity. Those who dislike the player do not count. */
  readonly kindness: number
}

/** @returns undefined before the life has begun. */
export function standingsOf(life: Life): LifeStandings | undefined {
  if (life.status === 'creating') return undefined
  const minute = minuteAt(life, life.at)
  const fond = life.people.filter(({ diedDay, affinity }) => diedDay === null && affinity > 0)
  return {
    name: `${life.firstname} ${life.lastname}`,
    age: life.ended?.ageYears ?? ageAt(life, minute),
    wealth: Math.max(0, Math.round(netWorthAt(life, minute))),
    generations: life.index + 1,
    kindness: Math.round(fond.reduce((sum, { affinity }) => sum + affinity, 0)),
  }
}
