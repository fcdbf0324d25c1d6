import { z } from 'zod'

/** A habit of the player: an entry of `habits` in the original client's protocol. */
export const habitShape = z.strictObject({
  id: z.string().describe("The habit's id, for `quitHabit` and `stopQuitHabit`."),
  title: z.string().describe(`The verb after "You": 'smoke', 'run'.`),
  good: z.boolean().describe('Whether the habit does good.'),
  mode: z
    .enum(['kept', 'quitting', 'former'])
    .describe('`kept`: the player has it. `quitting`: an attempt to quit is under way. `former`: it is given up.'),
  strength: z.int().min(0).max(100).describe('How strong the habit is, 0 to 100.'),
  craving: z.int().min(0).max(100).describe('How strong the urge is now, 0 to 100.'),
  attempts: z.int().min(0).describe('The number of attempts to quit so far.'),
})
export type HabitShape = z.infer<typeof habitShape>

/** A diagnosed illness or injury: an entry of `healthConditions` in the original client's protocol. */
export const healthConditionShape = z.strictObject({
  id: z.string().describe("The condition's id, for `seeDoctor`."),
  title: z.string().describe("As it is used in a sentence: 'the flu', 'a broken arm'."),
  course: z.enum(['acute', 'chronic']).describe('`acute`: it passes. `chronic`: it stays, or takes years.'),
  severity: z.enum(['mild', 'moderate', 'severe']).describe('How bad it is.'),
  sinceMinute: z.int().describe("The onset, in game minutes since the life's birth."),
  care: z
    .enum(['none', 'begun', 'works', 'failed'])
    .describe('Seeing a doctor may change `none` and `failed` when there is a `treatment`.'),
  treatment: z.string().optional().describe('The name of the treatment; absent when only time helps.'),
})
export type HealthConditionShape = z.infer<typeof healthConditionShape>
