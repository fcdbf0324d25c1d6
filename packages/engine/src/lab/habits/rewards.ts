import { balance } from '../../core/ledger.ts'
import { energyAt } from '../../systems/body/energy.ts'
import type { AutoplayHabit } from './habit.ts'

/** Below this energy, a player with diamonds to spare buys some. */
const energyLow = 15
/** Diamonds kept in reserve. */
const diamondsKept = 60
const buysChance = 0.2

/**
 * Claims what events and achievements offer, and sometimes buys energy. It never skips time, because the lab simulates
 * everything.
 */
export const rewards: AutoplayHabit = {
  // Draws are keyed by this name: under another one the lab would live other lives.
  name: 'retention',
  propose(life, minute, { catalogue }, random) {
    const { claims, unseen, energyReserve } = life.retention
    const [present] = claims
    if (present !== undefined) return { type: 'claimEvent', message: { eventId: present.eventId } }
    const [seen] = unseen
    if (seen !== undefined) return { type: 'acknowledgeAchievement', message: { id: seen } }
    if (energyReserve > 0 || energyAt(life, minute) >= energyLow) return undefined
    const tier = catalogue.energyRefills?.find(({ energy }) => energy !== undefined)
    if (tier === undefined || balance(life, 'diamonds') < tier.diamonds + diamondsKept) return undefined
    return random('refill') < buysChance ? { type: 'purchaseEnergyRefill', message: { tier: tier.id } } : undefined
  },
}
