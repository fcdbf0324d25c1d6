import { z } from 'zod'
import { isMultiplierValue, multiplierLimits } from './multipliers.ts'

/** Those that act on lives. */
const lifeMultiplierTypes = ['multiplier', 'affinity_multiplier', 'reward_multiplier'] as const

/** A global event as the journal of a life has it. */
export const lifeMultiplier = z.strictObject({
  event: z.int().min(1).describe('The id of the event.'),
  type: z.enum(lifeMultiplierTypes),
  percent: z
    .int()
    .min(1)
    .max(100 * multiplierLimits.valueMax),
  until: z.int().min(0).describe('When it ends, ms since the Unix epoch.'),
})
export type LifeMultiplier = z.infer<typeof lifeMultiplier>

export const lifeMultipliers = z.array(lifeMultiplier).max(multiplierLimits.ofLifeMax)

/** The events of a moment as lives know them: those that hold and act on lives, in the order in which they were made. */
export function lifeMultipliersAt(
  events: readonly {
    readonly id: number
    readonly type: string
    readonly value: string
    readonly startsAt: number
    readonly endsAt: number
  }[],
  now: number,
): LifeMultiplier[] {
  return events
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .flatMap(({ id, type, value, endsAt }) => {
      const known = lifeMultiplierTypes.find((one) => one === type)
      if (known === undefined || !isMultiplierValue(value)) return []
      return { event: id, type: known, percent: Math.round(100 * Number(value)), until: endsAt }
    })
    .slice(0, multiplierLimits.ofLifeMax)
}
