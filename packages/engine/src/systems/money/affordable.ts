import { dollars } from '../../core/money.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import type { Life } from '../../life/life.ts'
import { calcEnergyAt } from '../body/energy.ts'
import { moneyAt } from './accounts.ts'

/**
 * Why the player has not enough energy today; undefined if they have. Example: of 30 energy, tonight's shift needs 12, so 18 can be spent
 * and 19 cannot.
 */
export function refuseEnergy(life: Life, minute: number, energy: number): Refusal | undefined {
  const spare = calcEnergyAt(life, minute)
  return energy > spare ? refusal('not_enough_energy', 'body.too-little-energy', { energy, spare }) : undefined
}

/** Why the player has not enough money; undefined if they have. `cents` is an integer. */
export function refuseMoney(life: Life, minute: number, cents: number): Refusal | undefined {
  const money = moneyAt(life, minute)
  return cents > money
    ? refusal('not_enough_money', 'money.too-little', { cost: dollars(cents), money: dollars(money) })
    : undefined
}
