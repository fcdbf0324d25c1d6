import type { EnergyRefillTier } from '../../catalogue/retention.ts'
import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import { addEnergy } from '../body/energy.ts'

/**
 * The tiers of the original client's protocol: Instant 50, Small 100, Medium 200, Large 500, Unlimited 24 h. The bar holds 100, so what is bought beyond it is kept
 * as a reserve that fills the bar up as it is spent: nothing that was paid for is lost. The 24 hours are hours of the game, since energy is
 * what limits a game day; the clock can be stopped within them.
 * Example: at 70 energy, a medium refill makes 100, and a reserve of 170; a choice that costs 30 leaves 100, and a reserve of 140.
 */
export function refill(turn: Turn, tier: EnergyRefillTier): void {
  const { life, minute } = turn
  transfer(turn, 'diamonds', 'player', 'house', tier.diamonds)
  if (tier.energy !== undefined) addEnergy(life, minute, tier.energy)
  if (tier.unlimitedMinutes !== undefined) {
    life.retention.unlimitedUntil = Math.max(minute, life.retention.unlimitedUntil) + tier.unlimitedMinutes
  }
  count(turn, 'refills')
}
