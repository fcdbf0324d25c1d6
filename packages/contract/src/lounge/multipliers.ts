import { z } from 'zod'

/** [LOUNGE-19] What a global event can multiply. */
export type Multiplied = 'score' | 'affinity' | 'rewards'

/**
 * [LOUNGE-19] The types of global events, and what each multiplies. The set is closed: an event of another type is refused when it is made,
 * because nothing would come of it. `multiplier` is the one that the page of the Tilo server names.
 */
export const multiplierTypes = {
  multiplier: ['score', 'affinity', 'rewards'],
  score_multiplier: ['score'],
  affinity_multiplier: ['affinity'],
  reward_multiplier: ['rewards'],
} as const satisfies Readonly<Record<string, readonly Multiplied[]>>

export type MultiplierType = keyof typeof multiplierTypes

/** Those that act on lives. */
const lifeMultiplierTypes = ['multiplier', 'affinity_multiplier', 'reward_multiplier'] as const

export const multiplierLimits = {
  /** The largest value of one event. */
  valueMax: 100,
  /** Multipliers that a life knows at a time; of more events, those that were made first. */
  ofLifeMax: 8,
} as const

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

export function isMultiplierType(type: string): type is MultiplierType {
  return Object.hasOwn(multiplierTypes, type)
}

/** Whether events of this type multiply it. */
export function multiplies(type: string, what: Multiplied): boolean {
  return isMultiplierType(type) && (multiplierTypes[type] as readonly Multiplied[]).includes(what)
}

/** A value such as `2.5`: above 0, at most 100, with two decimals at most. */
export function isMultiplierValue(value: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(value) && Number(value) > 0 && Number(value) <= multiplierLimits.valueMax
}

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
