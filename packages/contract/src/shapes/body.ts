import { z } from 'zod'
import { verbIds } from './verbs.ts'

const ceiling = z.int().min(0).max(100).optional()

/** What an illness or a habit takes away while it lasts. */
const takesShape = z.strictObject({
  ceilings: z
    .strictObject({
      happiness: ceiling.describe('Happiness comes to rest at this at most, 0 to 100; absent when it is not limited.'),
      health: ceiling.describe('Health comes to rest at this at most, 0 to 100; absent when it is not limited.'),
      social: ceiling.describe('Company comes to rest at this at most, 0 to 100; absent when it is not limited.'),
    })
    .describe('The highest values that are left, 0 to 100; those that are not limited are absent.'),
  performance: z.int().min(0).describe('Points off the performance that is possible at work and at school.'),
  work: z.boolean().describe('Whether no work can be done.'),
  activities: z
    .array(
      z.strictObject({
        kinds: z.array(z.string()).describe('The kinds of activities.'),
        because: z.string().describe('The reason, a sentence to the player.'),
      }),
    )
    .describe('Activities that cannot be taken up.'),
  verbs: z
    .array(
      z.strictObject({
        verbs: z.array(z.enum(verbIds)).describe('The verbs, as in `doWithPerson`.'),
        because: z.string().describe('The reason, a sentence to the player.'),
      }),
    )
    .describe('What cannot be done with people.'),
})
export type TakesShape = z.infer<typeof takesShape>

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
  takes: takesShape.optional().describe('What it takes away as strong as it is; absent when that is nothing.'),
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
  takes: takesShape.optional().describe('What it takes away now; absent when that is nothing.'),
  treatment: z.string().optional().describe('The name of the treatment; absent when only time helps.'),
})
export type HealthConditionShape = z.infer<typeof healthConditionShape>
