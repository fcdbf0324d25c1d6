import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { balance } from '../core/ledger.ts'
import { engineLimits } from '../life/limits.ts'
import { refill } from '../systems/rewards/energy-refills.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Buys energy for diamonds. What could not be kept is not sold. */
export const purchaseEnergyRefill: Handler<CommandMessage<'purchaseEnergyRefill'>> = (turn, message) => {
  const { life } = turn
  const refused = refuseUnlessPlaying(life)
  if (refused !== undefined) return refused
  const tier = turn.catalogue.energyRefills?.find(({ id }) => id === message.tier)
  if (tier === undefined) return refusal('no_such_tier', `There is no refill "${message.tier}".`)
  if (life.retention.energyReserve + (tier.energy ?? 0) > engineLimits.energyReserveMax) return refusal('energy_full')
  const diamonds = balance(life, 'diamonds')
  if (diamonds < tier.diamonds) {
    return refusal('not_enough_diamonds', `Costs ${tier.diamonds} diamonds; you have ${diamonds}.`)
  }
  refill(turn, tier)
  return undefined
}
