import { z } from 'zod'

/** A habit of the player: an entry of `habits` in the original client's protocol. */
export const habitShape = z.strictObject({
  id: z.string(),
  title: z.string().describe(`The verb after "You": 'smoke', 'run'.`),
  good: z.boolean(),
  mode: z.enum(['kept', 'quitting', 'former']),
  strength: z.int().min(0).max(100).describe('How strong the habit is, 0 to 100.'),
  craving: z.int().min(0).max(100).describe('How strong the urge is now, 0 to 100.'),
  attempts: z.int().min(0).describe('The number of attempts to quit so far.'),
})
export type HabitShape = z.infer<typeof habitShape>

/** A diagnosed illness or injury: an entry of `healthConditions` in the original client's protocol. */
export const healthConditionShape = z.strictObject({
  id: z.string(),
  title: z.string().describe("As it is used in a sentence: 'the flu', 'a broken arm'."),
  course: z.enum(['acute', 'chronic']),
  severity: z.enum(['mild', 'moderate', 'severe']),
  sinceMinute: z.int().describe('The game minute of the onset.'),
  care: z
    .enum(['none', 'begun', 'works', 'failed'])
    .describe('Seeing a doctor may change `none` and `failed` when there is a `treatment`.'),
  treatment: z.string().optional().describe('The treatment; absent when only time helps.'),
})
export type HealthConditionShape = z.infer<typeof healthConditionShape>
