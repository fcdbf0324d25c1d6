import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Claim } from '../../life/retention.ts'
import { addEnergy } from '../body/energy.ts'
import { settle } from '../money/accounts.ts'

/** What an event holds for the player: it waits in the life until it is claimed, or until newer ones have pushed it out. */
export function offerClaim(turn: Turn, eventId: string, claim: Claim): void {
  const { claims } = turn.life.retention
  claims.push({ eventId, claim })
  if (claims.length <= engineLimits.claimsMax) return
  const lost = claims.shift()
  if (lost !== undefined) unmark(turn.life, lost.eventId)
}

/** Pays the oldest claim of the event; false where there is none. */
export function takeClaim(turn: Turn, eventId: string): boolean {
  const { claims } = turn.life.retention
  const place = claims.findIndex((one) => one.eventId === eventId)
  const found = claims[place]
  if (found === undefined) return false
  claims.splice(place, 1)
  unmark(turn.life, eventId)
  const { diamonds = 0, money = 0, energy = 0 } = found.claim
  transfer(turn, 'diamonds', 'house', 'player', diamonds)
  if (money > 0) {
    settle(turn)
    transfer(turn, 'money', 'world', 'player', money)
  }
  if (energy > 0) addEnergy(turn.life, turn.minute, energy)
  count(turn, 'eventsClaimed')
  return true
}

/** The feed shows no present that is gone. */
function unmark(life: Life, eventId: string): void {
  const entry = life.feed.find((one) => one.eventId === eventId && one.claim !== undefined)
  if (entry !== undefined) delete entry.claim
}
