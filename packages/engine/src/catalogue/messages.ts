import type { MessageKind, MessageTable, WordsFor } from './message-shape.ts'
import { bodyMessages } from './messages/body.ts'
import { homeMessages } from './messages/home.ts'
import { lifeMessages } from './messages/life.ts'
import { loveMessages } from './messages/love.ts'
import { moneyMessages } from './messages/money.ts'
import { peopleMessages } from './messages/people.ts'
import { rewardsMessages } from './messages/rewards.ts'
import { schoolMessages } from './messages/school.ts'
import { talkMessages } from './messages/talk.ts'
import { workMessages } from './messages/work.ts'

/**
 * Every message that the rules tell a player, by id. The part before the point names the room, and the file of both tables: the shapes in
 * `catalogue/messages/<room>.ts`, the words in `packages/content/src/messages/<room>.ts`. Nothing saved refers to these ids.
 */
export const messageShapes = {
  ...bodyMessages,
  ...homeMessages,
  ...lifeMessages,
  ...loveMessages,
  ...moneyMessages,
  ...peopleMessages,
  ...rewardsMessages,
  ...schoolMessages,
  ...talkMessages,
  ...workMessages,
} satisfies MessageTable

export type MessageShapes = typeof messageShapes

/** The ids of the messages of a kind; of all, by default. */
export type MessageId<Kind extends MessageKind = MessageKind> = {
  [Id in keyof MessageShapes]: MessageShapes[Id]['kind'] extends Kind ? Id : never
}[keyof MessageShapes]

/** The words of all messages. */
export type Messages = WordsFor<MessageShapes>
