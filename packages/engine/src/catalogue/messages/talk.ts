import { type MessageTable, text, type WordsFor } from '../message-shape.ts'

/** Lines of a conversation for which the catalogue has no fitting reply. */
export const talkMessages = {
  /** The player begins. */
  'talk.fallback-player': text(),
  /** The other person answers, by sentiment. */
  'talk.fallback-positive': text(),
  'talk.fallback-neutral': text(),
  'talk.fallback-negative': text(),
} as const satisfies MessageTable

export type TalkMessages = WordsFor<typeof talkMessages>
