import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { dollars } from '../../core/money.ts'
import type { Life } from '../../life/life.ts'
import { calcEnergyAt } from '../body/energy.ts'
import { moneyAt } from './accounts.ts'

/**
 * Why the player has not enough energy today; undefined if they have. Example: of 30 energy, tonight's shift needs 12, so 18 can be spent
 * and 19 cannot.
 */
export function refuseEnergy(life: Life, minute: number, energy: number): Refusal | undefined {
  const spare = calcEnergyAt(life, minute)
  return energy > spare
    ? refusal('not_enough_energy', `Takes ${energy} energy; you have ${spare} to spare today.`)
    : undefined
}

/** Why the player has not enough money; undefined if they have. `cents` is an integer. */
export function refuseMoney(life: Life, minute: number, cents: number): Refusal | undefined {
  const money = moneyAt(life, minute)
  return cents > money ? refusal('not_enough_money', `Costs ${dollars(cents)}; you have ${dollars(money)}.`) : undefined
}
