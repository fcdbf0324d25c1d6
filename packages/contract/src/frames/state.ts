import { z } from 'zod'
import { avatarShape, pronounShape } from '../shapes/avatar.ts'
import { habitShape, healthConditionShape } from '../shapes/body.ts'
import { activeDilemmaShape, comingShape, planEntryShape } from '../shapes/plan.ts'
import { defineFrame } from './define.ts'
import { feedEntryShape, questionShape } from './events.ts'
import { purchaseShape } from './purchase.ts'

/** How the game clock runs. Clients predict it: minute(now) = anchorMinute + floor((now − anchorAt) × rateNum / rateDen). */
const clockShape = z
  .strictObject({
    anchorMinute: z.int().describe("The game minute at `anchorAt`, counted from the life's birth."),
    anchorAt: z
      .int()
      .describe(
        'Cluster wall time, ms since the Unix epoch. When it is in the future, the clock stands at `anchorMinute` until then: see `talkMode`.',
      ),
    rateNum: z.int().min(0).describe('Game minutes that pass in `rateDen` milliseconds; 0 while the clock is stopped.'),
    rateDen: z.int().min(1).describe('Milliseconds in which `rateNum` game minutes pass.'),
  })
  .describe('How the game clock runs: minute = anchorMinute + floor((now − anchorAt) × rateNum / rateDen).')

const gauge = z.int()

/** The player's state. Stats run from 0 to 100. In a `u`, every field except `minute` may be missing when it did not change. */
export const stateShape = z.strictObject({
  minute: z.int().describe("Game minutes since the life's birth; never decreases."),
  date: z.string().describe("ISO date of the game's calendar."),
  time: z.string().describe('The time of day in the game, HH:MM.'),
  weekDay: z.string().describe('The day of the week in the game: `Monday` …'),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']).describe('The season in the game, of the northern half.'),
  ageYears: z.int().describe("The player's age in years."),
  ageDays: z.int().describe("The player's age in days."),
  stage: z
    .string()
    .describe(
      'The stage of life: `infancy`, `childhood`, `adolescence`, `youngAdult`, `adult`, `middleAge` or `oldAge`.',
    ),
  location: z.string().describe('Where the player is now: `home`, `school`, `work` or `town`.'),
  occupation: z.string().describe('What the player does for a living, in words: the job, or pupil, student, retired …'),
  energy: z.int().describe('Energy, 0 to 100 points. It recovers by 1 point at each midnight of the game.'),
  calcEnergy: z.int().describe("Energy that can be spent now, 0 to 100 points: without what today's plan still needs."),
  peakEnergy: z.int().describe('The most energy so far in this life, 0 to 100 points.'),
  energyReserve: z
    .int()
    .min(0)
    .describe('Bought energy beyond the 100 points, in points. It refills the energy as it is spent.'),
  unlimitedUntil: z
    .int()
    .min(0)
    .describe(
      'Until then nothing costs energy: cluster wall time, ms since the Unix epoch. 0 if that was never bought.',
    ),
  messageEnergyCost: z
    .int()
    .min(0)
    .describe(
      'What a deep talk costs, in energy points: `conversation` of the types `checkIn`, `askAboutDay`, `flatter` and `studySession`.',
    ),
  chatEnergyCost: z
    .int()
    .min(0)
    .describe('What a light talk costs now, in energy points: `chat` and `activity`. The first of a game day is free.'),
  money: z.int().describe("The player's money, integer cents (100 are one dollar)."),
  diamonds: z.int().describe("The player's diamonds."),
  mood: z.string().describe('The mood, in a word.'),
  happiness: gauge.describe('0 to 100.'),
  stress: gauge.describe('0 to 100; less is better.'),
  health: gauge.describe('0 to 100.'),
  social: gauge.describe('How much company the player has, 0 to 100.'),
  hunger: gauge.describe('0 to 100; less is better.'),
  thirst: gauge.describe('0 to 100; less is better.'),
  weight: z.int().describe("The player's weight in tenths of a kilogram."),
  prestige: z
    .int()
    .optional()
    .describe("The player's social standing, 0 to 100. Servers of older releases leave it out."),
  focus: z
    .enum(['Balanced', 'Academics', 'Sports', 'Social'])
    .describe('What the player concentrates on at school; set by `focusUpdate`.'),
  awayMode: z
    .enum(['freeze', 'realTime', 'autopilot'])
    .optional()
    .describe(
      'How the life continues while the player is away; set by `awayMode`. Servers of older releases leave it out.',
    ),
  gameSpeed: z.int().describe('The speed of the clock, one of the six values that the command `speed` accepts.'),
  previousGameSpeed: z
    .int()
    .describe(
      'The speed to which the clock returns when nothing holds it any more, one of the six values that the command `speed` accepts. In this server that is always `gameSpeed`, because neither a question nor `stop` changes the chosen speed.',
    ),
  status: z
    .enum(['creating', 'playing', 'dead'])
    .describe('`creating`: born, and waiting for `characterSetup`. `dead`: waiting for `restart`.'),
  stopped: z.boolean().describe('Whether the player stopped the clock with `stop`.'),
  clockHeldBy: z
    .enum(['nothing', 'creation', 'question', 'stop', 'death'])
    .describe(
      'What holds the clock. `question`: it waits for an answer. `stop`: the command `stop`. `creation`: it waits for `characterSetup`. `death`: the life is over. When a question and `stop` both hold it, it is `question`.',
    ),
  clock: clockShape,
})
export type StateShape = z.infer<typeof stateShape>

/** Lists and descriptions that a whole state has, and that a `u` has when they have changed. */
const changingParts = {
  habits: z.array(habitShape).describe('All habits, former ones included.'),
  healthConditions: z.array(healthConditionShape).describe('All health conditions that the player knows of.'),
  activeDilemmas: z.array(activeDilemmaShape).describe('The dilemmas that have begun and are not over.'),
  dailyPlan: z.array(planEntryShape).describe('What fills this day of the game, in the order of time.'),
  upcoming: z.array(comingShape).describe('What is coming at a known time, the soonest first; at most 20.'),
  avatar: avatarShape.describe("The player's face."),
} as const

const changesShape = stateShape
  .partial()
  .required({ minute: true })
  .extend(z.strictObject(changingParts).partial().shape)

export const u = defineFrame({
  name: 'u',
  body: changesShape,
  summary:
    'The fields of the state that changed. A list that is in it is complete. `dailyPlan`, `upcoming`, `activeDilemmas` and `avatar` come at most once a second unless a command has changed them.',
})

export const batch_update = defineFrame({
  name: 'batch_update',
  body: changesShape,
  summary:
    'Like `u`, but gathered: several `u` of a slow connection in one, with the latest value of each field, or all fields of the state, after a resumed connection.',
})

export const personShape = z.strictObject({
  id: z.string().describe("The person's id. It is never used again in this life."),
  firstname: z.string().describe('The first name.'),
  lastname: z.string().describe('The last name.'),
  sex: z.enum(['female', 'male']).describe("The person's sex."),
  pronoun: pronounShape,
  relation: z.string().describe('What the person is to the player: mother, father, sister, friend …'),
  ageYears: z.int().describe('The age in years; of the dead, the age at death.'),
  status: z.enum(['alive', 'dead']).describe('Whether the person lives.'),
  occupation: z.string().describe('What the person does for a living, in words.'),
  affinity: z.int().describe('How much the person likes the player, −100 to 100.'),
  familiarity: z.int().describe('How well the player knows the person, 0 to 100.'),
  avatar: avatarShape.describe("The person's face. Children look like their parents."),
})
export type PersonShape = z.infer<typeof personShape>

const endShape = z.strictObject({
  minute: z.int().describe("The moment of the death, in game minutes since the life's birth."),
  ageYears: z.int().describe('The age at death in years.'),
  cause: z.string().describe('The cause of death, in words.'),
  epitaph: z.string().describe('A sentence about the life.'),
})

export const playerObject = defineFrame({
  name: 'playerObject',
  body: z.strictObject({
    userID: z.string().describe("The player's id."),
    life: z.int().min(0).describe('The number of lives that this player lived before.'),
    firstname: z.string().describe('The first name; empty before `characterSetup`.'),
    lastname: z.string().describe('The last name.'),
    sex: z.enum(['female', 'male']).describe("The player's sex."),
    pronoun: pronounShape,
    likes: z.array(z.string()).describe('What the player likes, in words. It suits them to people who like the same.'),
    dislikes: z.array(z.string()).describe('What the player dislikes, in words.'),
    personality: z.array(z.string()).describe('Adjectives that describe the player.'),
    state: stateShape.describe('The whole state. A `u` has the fields of it that change.'),
    people: z.array(personShape).describe('The people of the life, the remembered dead included.'),
    ...changingParts,
    feed: z
      .array(feedEntryShape)
      .describe('The latest entries of the feed, oldest first. Earlier ones are told on request: `POST /api/feed`.'),
    question: questionShape.nullable().describe('The question that waits for an answer; null when there is none.'),
    history: z
      .string()
      .optional()
      .describe(
        "The id of the record's history. When it differs from the one that the client has, everything that the client has is obsolete. Absent in the `playerObject` that a `restart` causes.",
      ),
    ended: endShape.optional().describe('How the life has ended; absent while the player is alive.'),
    purchases: z
      .array(purchaseShape)
      .optional()
      .describe('The latest purchases in app stores, oldest first; absent when there are none.'),
    pastLives: z
      .array(
        z.strictObject({
          name: z.string().describe('First and last name.'),
          ageYears: z.int().describe('The age at death in years.'),
          cause: z.string().describe('The cause of death, in words.'),
          money: z.int().describe('The estate at the death, integer cents.'),
        }),
      )
      .describe('The lives before this one, oldest first; the latest 50.'),
  }),
  summary: 'The whole state. Sent on connecting, after a gap, after a change of owner, and on `resync`.',
  inPlayerObject: true,
})

export const lifeEnded = defineFrame({
  name: 'lifeEnded',
  body: endShape,
  summary: 'The life has ended. `restart` begins another.',
})
