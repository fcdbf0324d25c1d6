import { balance } from '../../core/ledger.ts'
import { energyAt } from '../../systems/body/energy.ts'
import type { AutoplayHabit } from './habit.ts'

/** Below this a player who has diamonds to spare buys energy. */
const energyLow = 15
/** Diamonds that are kept back for better things. */
const diamondsKept = 60
const buysChance = 0.2

/** Takes what is there to be taken: what events hold, and the achievements' note. Buys energy now and then. Never skips: the lab lives it all. */
export const retention: AutoplayHabit = {
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
