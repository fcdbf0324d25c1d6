import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Claim } from '../../life/rewards.ts'
import { addEnergy } from '../body/energy.ts'
import { settle } from '../money/accounts.ts'

/** Keeps the reward of an event in the life until the player claims it. When there are too many, the oldest is dropped. */
export function offerClaim(turn: Turn, eventId: string, claim: Claim): void {
  const { claims } = turn.life.retention
  claims.push({ eventId, claim })
  if (claims.length <= engineLimits.claimsMax) return
  const dropped = claims.shift()
  if (dropped !== undefined) removeFromFeed(turn.life, dropped.eventId)
}

/** Pays the oldest reward of an event. Returns false when there is none. */
export function takeClaim(turn: Turn, eventId: string): boolean {
  const { claims } = turn.life.retention
  const index = claims.findIndex((one) => one.eventId === eventId)
  const found = claims[index]
  if (found === undefined) return false
  claims.splice(index, 1)
  removeFromFeed(turn.life, eventId)
  const { diamonds = 0, money = 0, energy = 0 } = found.claim
  transfer(turn, 'diamonds', 'house', 'player', diamonds)
  if (money > 0) {
    settle(turn)
    transfer(turn, 'money', 'world', 'player', money, { kind: 'reward' })
  }
  if (energy > 0) addEnergy(turn.life, turn.minute, energy)
  count(turn, 'eventsClaimed')
  return true
}

/** Removes a reward from the feed entry of its event, because it cannot be claimed any more. */
function removeFromFeed(life: Life, eventId: string): void {
  const entry = life.feed.find((one) => one.eventId === eventId && one.claim !== undefined)
  if (entry !== undefined) delete entry.claim
}
