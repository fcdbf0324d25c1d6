import { z } from 'zod'

/** A habit of the player: an entry of `habits` in the original client's protocol. */
export const habitShape = z.strictObject({
  id: z.string(),
  /** The verb after "You": 'smoke', 'run'. */
  title: z.string(),
  good: z.boolean(),
  mode: z.enum(['kept', 'quitting', 'former']),
  /** 0 to 100. */
  strength: z.int().min(0).max(100),
  /** 0 to 100: how strong the urge is now. */
  craving: z.int().min(0).max(100),
  /** Attempts to quit so far. */
  attempts: z.int().min(0),
})
export type HabitShape = z.infer<typeof habitShape>

/** A diagnosed illness or injury: an entry of `healthConditions` in the original client's protocol. */
export const healthConditionShape = z.strictObject({
  id: z.string(),
  /** As it is used in a sentence: 'the flu', 'a broken arm'. */
  title: z.string(),
  course: z.enum(['acute', 'chronic']),
  severity: z.enum(['mild', 'moderate', 'severe']),
  /** Game minute of the onset. */
  sinceMinute: z.int(),
  /** Seeing a doctor may change `none` and `failed` when there is a `treatment`. */
  care: z.enum(['none', 'begun', 'works', 'failed']),
  /** The treatment; absent when only time helps. */
  treatment: z.string().optional(),
})
export type HealthConditionShape = z.infer<typeof healthConditionShape>
