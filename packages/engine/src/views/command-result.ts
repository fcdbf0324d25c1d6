import type { ResultShape } from '@lifegrid/contract/shapes/result'
import { balance } from '../core/ledger.ts'
import type { Life } from '../life/life.ts'
import { energyAt } from '../systems/body/energy.ts'
import { moneyAt } from '../systems/money/accounts.ts'

/** What a command can pay with, and what it can bring. */
interface Means {
  /** Integer cents. */
  readonly money: number
  readonly diamonds: number
  /** Points in the bar. */
  readonly energy: number
  /** Points in the reserve. */
  readonly energyReserve: number
  /** Cluster wall time in ms; 0 when nothing like that was bought. */
  readonly unlimitedUntil: number
}

export function meansOf(life: Life, minute: number): Means {
  const { energyReserve, unlimitedUntil } = life.retention
  return {
    money: moneyAt(life, minute),
    diamonds: balance(life, 'diamonds'),
    energy: energyAt(life, minute),
    energyReserve,
    unlimitedUntil,
  }
}

/**
 * What a command has paid and got: the difference of the means before and after it, at the same game minute. Undefined when there is none.
 * @param final the means when everything is done, which are what is left: the command may unlock an achievement, whose diamonds are told by its own frame.
 * @param bought the item that the command has bought, and how many of it the player owns now.
 */
export function resultBetween(
  before: Means,
  after: Means,
  final: () => Means,
  bought: { readonly item: string; readonly owned: number } | undefined,
): ResultShape | undefined {
  const result: Mutable<ResultShape> = { paid: {}, got: {}, left: {} }
  for (const what of ['money', 'diamonds'] as const) {
    const by = after[what] - before[what]
    if (by !== 0) result[by < 0 ? 'paid' : 'got'][what] = Math.abs(by)
  }
  const energy = after.energy + after.energyReserve - before.energy - before.energyReserve
  if (energy !== 0) result[energy < 0 ? 'paid' : 'got'].energy = Math.abs(energy)
  if (after.unlimitedUntil > before.unlimitedUntil) result.got.unlimitedUntil = after.unlimitedUntil
  if (bought !== undefined) result.got.item = bought.item
  const moved = new Set([...Object.keys(result.paid), ...Object.keys(result.got)])
  if (moved.size === 0) return undefined
  const { money, diamonds, energy: bar, energyReserve } = final()
  if (moved.has('money')) result.left.money = money
  if (moved.has('diamonds')) result.left.diamonds = diamonds
  if (moved.has('energy')) Object.assign(result.left, { energy: bar, energyReserve })
  if (bought !== undefined && bought.owned > 0) result.left.owned = bought.owned
  return result
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }
