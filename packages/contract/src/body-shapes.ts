import { z } from 'zod'

/** A habit of the player: the seed's `habits`. */
export const habitShape = z.strictObject({
  id: z.string(),
  /** As it stands after "You": 'smoke', 'run'. */
  title: z.string(),
  good: z.boolean(),
  mode: z.enum(['kept', 'quitting', 'former']),
  /** 0 to 100. */
  strength: z.int().min(0).max(100),
  /** 0 to 100: how much one wants it now. */
  craving: z.int().min(0).max(100),
  /** Attempts to quit so far. */
  attempts: z.int().min(0),
})
export type HabitShape = z.infer<typeof habitShape>

/** What the player is known to have: the seed's `healthConditions`. */
export const healthConditionShape = z.strictObject({
  id: z.string(),
  /** As it stands in a sentence: 'the flu', 'a broken arm'. */
  title: z.string(),
  course: z.enum(['acute', 'chronic']),
  severity: z.enum(['mild', 'moderate', 'severe']),
  /** Game minute of the onset. */
  sinceMinute: z.int(),
  /** `none` and `failed` may be changed by seeing a doctor, where there is a `treatment`. */
  care: z.enum(['none', 'begun', 'works', 'failed']),
  /** What is done about it; absent where only time helps. */
  treatment: z.string().optional(),
})
export type HealthConditionShape = z.infer<typeof healthConditionShape>
