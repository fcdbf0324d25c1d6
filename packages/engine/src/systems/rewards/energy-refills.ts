import type { EnergyRefillTier } from '../../catalogue/rewards.ts'
import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import { addEnergy } from '../body/energy.ts'

const msPerMinute = 60_000

/**
 * Buys energy. The tiers are those of the original client's protocol: Instant 50, Small 100, Medium 200, Large 500, Unlimited 24 h. The energy
 * bar holds 100. Energy beyond that is kept in a reserve, which refills the bar when energy is spent. The 24 hours are those of the
 * player's clock: they pass at any game speed, while the game clock stands, and while the player is away.
 * Example: at 70 energy, a medium refill gives 100 and a reserve of 170; a choice that costs 30 then leaves 100 and a reserve of 140.
 */
export function refill(turn: Turn, tier: EnergyRefillTier): void {
  const { life, minute } = turn
  transfer(turn, 'diamonds', 'player', 'house', tier.diamonds)
  if (tier.energy !== undefined) addEnergy(life, minute, tier.energy)
  if (tier.unlimitedMinutes !== undefined) {
    life.retention.unlimitedUntil =
      Math.max(life.at, life.retention.unlimitedUntil) + tier.unlimitedMinutes * msPerMinute
  }
  count(turn, 'refills')
}
