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

export const multiplierLimits = {
  /** The largest value of one event. */
  valueMax: 100,
  /** Multipliers that a life knows at a time; of more events, those that were made first. */
  ofLifeMax: 8,
} as const

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
