import type { LifeMultiplier } from '@lifegrid/contract/lounge/life-multipliers'
import { multiplies } from '@lifegrid/contract/lounge/multipliers'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'

/**
 * [LOUNGE-19] Global events that multiply what a life brings. The life knows them from its journal: `sys.connect` and `sys.multipliers` say which
 * hold, and until when by the cluster's time. So the timeline of the events is a part of the life's own input, and a replay finds the same.
 *
 * They act while the player is there. Nothing is multiplied in an absence or in a time skip, so an offline life is the same whether there are
 * events or not, and nobody can put years of a life into an hour of an event.
 */

type OfLife = 'affinity' | 'rewards'

const timesMax: Readonly<Record<OfLife, number>> = {
  affinity: engineLimits.affinityTimesMax,
  rewards: engineLimits.rewardTimesMax,
}

/** A positive amount as it counts now: a whole number, and at least 1. */
export function multiplied(turn: Turn, what: OfLife, amount: number): number {
  return turn.span === null ? multipliedIn(turn.life, what, amount) : amount
}

/** {@link multiplied} for what cannot happen in a time skip. */
export function multipliedIn(life: Life, what: OfLife, amount: number): number {
  const { multipliers } = life.retention
  if (multipliers === undefined || life.away !== null || amount <= 0) return amount
  const holding = multipliers.filter(({ type, until }) => life.at < until && multiplies(type, what))
  if (holding.length === 0) return amount
  const times = Math.min(
    timesMax[what],
    holding.reduce((product, { percent }) => (product * percent) / 100, 1),
  )
  return Math.max(1, Math.round(amount * times))
}

/** Takes over the events that hold now. The feed tells of those that the life did not know. */
export function learnMultipliers(turn: Turn, multipliers: readonly LifeMultiplier[]): void {
  const { life } = turn
  const { retention } = life
  const known = new Set(retention.multipliers?.map(({ event }) => event))
  if (multipliers.length === 0) delete retention.multipliers
  else retention.multipliers = multipliers.map((one) => ({ ...one }))
  if (life.status !== 'playing') return
  for (const { event, type, percent } of multipliers) {
    if (known.has(event)) continue
    tell(turn, {
      eventId: 'global-event',
      ...messageOf(turn, `rewards.${type}`, { times: `${percent / 100}` }),
      importance: 3,
    })
  }
}
