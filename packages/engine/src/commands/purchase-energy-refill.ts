import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { balance } from '../core/ledger.ts'
import { refusal } from '../core/refusal.ts'
import { engineLimits } from '../life/limits.ts'
import { refill } from '../systems/rewards/energy-refills.ts'
import type { Command } from './define.ts'

/** Buys energy for diamonds. It is refused if there is no room for the energy. */
export const purchaseEnergyRefill: Command<CommandMessage<'purchaseEnergyRefill'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life } = turn
    const tier = turn.catalogue.energyRefills?.find(({ id }) => id === message.tier)
    if (tier === undefined) return refusal('no_such_tier', 'rewards.no-refill', { tier: message.tier })
    if (life.retention.energyReserve + (tier.energy ?? 0) > engineLimits.energyReserveMax) return refusal('energy_full')
    const diamonds = balance(life, 'diamonds')
    if (diamonds < tier.diamonds) {
      return refusal('not_enough_diamonds', 'rewards.too-few-diamonds', { cost: tier.diamonds, diamonds })
    }
    refill(turn, tier)
    return undefined
  },
}
