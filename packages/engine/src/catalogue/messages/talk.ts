import { type MessageTable, text, type WordsFor } from '../message-shape.ts'

/** What is said when a catalogue has no fitting line among its replies. */
export const talkMessages = {
  /** The player begins. */
  'talk.fallback-player': text(),
  /** The other person answers, by sentiment. */
  'talk.fallback-positive': text(),
  'talk.fallback-neutral': text(),
  'talk.fallback-negative': text(),
} as const satisfies MessageTable

export type TalkMessages = WordsFor<typeof talkMessages>
