import type { MessageKind, MessageTable, WordsFor } from './message-shape.ts'
import { bodyMessages } from './messages/body.ts'
import { encountersMessages } from './messages/encounters.ts'
import { homeMessages } from './messages/home.ts'
import { lifeMessages } from './messages/life.ts'
import { loveMessages } from './messages/love.ts'
import { moneyMessages } from './messages/money.ts'
import { peopleMessages } from './messages/people.ts'
import { rewardsMessages } from './messages/rewards.ts'
import { schoolMessages } from './messages/school.ts'
import { talkMessages } from './messages/talk.ts'
import { togetherMessages } from './messages/together.ts'
import { workMessages } from './messages/work.ts'
import { bodyRefusals } from './refusals/body.ts'
import { homeRefusals } from './refusals/home.ts'
import { lifeRefusals } from './refusals/life.ts'
import { loveRefusals } from './refusals/love.ts'
import { moneyRefusals } from './refusals/money.ts'
import { requirementsRefusals } from './refusals/requirements.ts'
import { rewardsRefusals } from './refusals/rewards.ts'
import { schoolRefusals } from './refusals/school.ts'
import { talkRefusals } from './refusals/talk.ts'
import { togetherRefusals } from './refusals/together.ts'
import { workRefusals } from './refusals/work.ts'

/**
 * Every message that the rules tell a player, by id. The part of the id before the dot names the area, which has a file with the shapes,
 * `catalogue/messages/<area>.ts`, and a file with the texts, `packages/content/src/messages/<area>.ts`. The refusals of an area are in the
 * folders `refusals` instead. Nothing saved refers to these ids.
 */
export const messageShapes = {
  ...bodyMessages,
  ...encountersMessages,
  ...homeMessages,
  ...lifeMessages,
  ...loveMessages,
  ...moneyMessages,
  ...peopleMessages,
  ...rewardsMessages,
  ...schoolMessages,
  ...talkMessages,
  ...togetherMessages,
  ...workMessages,
  ...bodyRefusals,
  ...homeRefusals,
  ...lifeRefusals,
  ...loveRefusals,
  ...moneyRefusals,
  ...requirementsRefusals,
  ...rewardsRefusals,
  ...schoolRefusals,
  ...talkRefusals,
  ...togetherRefusals,
  ...workRefusals,
} satisfies MessageTable

export type MessageShapes = typeof messageShapes

/** The ids of all messages, or of those of a kind. */
export type MessageId<Kind extends MessageKind = MessageKind> = {
  [Id in keyof MessageShapes]: MessageShapes[Id]['kind'] extends Kind ? Id : never
}[keyof MessageShapes]

/** The texts of all messages. */
export type Messages = WordsFor<MessageShapes>
