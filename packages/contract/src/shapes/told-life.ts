import { z } from 'zod'
import { feedEntryShape } from '../frames/events.ts'
import { avatarShape } from './avatar.ts'

/** Lives that are told: what a worker has worked out from a journal, as the routes answer it and as a shared page shows it. */

const date = z.iso.date().describe("A date of the life's calendar.")
const age = z.int().min(0)

export const toldEntryShape = z.strictObject({
  date,
  age,
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  asked: z.string().optional().describe('The question, if it was a decision.'),
  chose: z.string().optional().describe('The option that was taken.'),
})
export type ToldEntry = z.infer<typeof toldEntryShape>

export const toldLifeShape = z.strictObject({
  name: z.string(),
  born: date,
  ageYears: age.describe('The age at the end, or at which the telling stops.'),
  ended: z.boolean().describe('Whether the life has ended.'),
  entries: z.array(toldEntryShape).describe('The most important things that happened, in order.'),
  untold: z.int().min(0).describe('How many smaller things were left out.'),
  paragraphs: z.array(z.string()).describe('An obituary; of a life that goes on, a summary so far.'),
})
export type ToldLife = z.infer<typeof toldLifeShape>

export const pastDecisionShape = z.strictObject({
  decision: z.int().min(1).describe('The number of the decision: `decision` in `whatIf`.'),
  life: z.int().min(0).describe('The number of lives before the one in which it was made.'),
  date,
  age,
  title: z.string(),
  asked: z.string(),
  chosen: z.string().describe('The id of the option that was taken.'),
  options: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      closed: z.string().optional().describe('Why it could not be chosen then; absent when it could.'),
    }),
  ),
})
export type PastDecision = z.infer<typeof pastDecisionShape>

export const decisionListShape = z.strictObject({
  decisions: z.array(pastDecisionShape).describe('The newest last; at most 200.'),
  earlier: z
    .enum(['none', 'older', 'earlier_rules', 'trimmed'])
    .describe(
      'Why decisions from before are missing. `older`: there are too many. `earlier_rules`: they were made under the rules of an earlier release. `trimmed`: their journal is not kept any more.',
    ),
})
export type DecisionList = z.infer<typeof decisionListShape>

/** [WEB-7] Entries of the feed that a life does not keep any more. A worker writes them, the routes answer them. */
export const earlierEntriesShape = z.strictObject({
  life: z.int().min(0).describe('The number of lives before the one that they are of: the present one.'),
  entries: z.array(feedEntryShape).describe('The newest last; at most 200.'),
  earlier: z
    .enum(['none', 'older', 'earlier_rules', 'trimmed'])
    .describe(
      'What is before them. `none`: nothing, the life begins here. `older`: ask for those before the first one. `earlier_rules`: it was lived under the rules of an earlier release. `trimmed`: its journal is not kept any more.',
    ),
})
export type EarlierEntries = z.infer<typeof earlierEntriesShape>

export const imaginedLifeShape = z.strictObject({
  decision: pastDecisionShape,
  option: z.string().describe('The id of the other option.'),
  real: toldLifeShape.describe('What came of the decision, until now or until the end of that life.'),
  imagined: toldLifeShape.describe('What might have come of the other option. It has not happened.'),
})
export type ImaginedLife = z.infer<typeof imaginedLifeShape>

/** Why a question about a past decision has no answer. */
export const noAnswers = [
  'earlier_rules',
  'trimmed',
  'no_such_decision',
  'option_closed',
  'same_option',
  'too_long',
] as const
export type NoAnswer = (typeof noAnswers)[number]

/** What a shared page shows: [SHARE-1]. A worker writes it, edges read it. */
export const sharedLifeShape = z.strictObject({
  name: z.string(),
  born: date,
  ageYears: age,
  ended: z.boolean(),
  chapters: z.array(
    z.strictObject({
      title: z.string(),
      ageFrom: age,
      ageTo: age,
      avatar: avatarShape,
      entries: z.array(toldEntryShape),
      untold: z.int().min(0),
    }),
  ),
  paragraphs: z.array(z.string()),
})
export type SharedLife = z.infer<typeof sharedLifeShape>
