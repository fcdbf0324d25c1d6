import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Conversations. */
export const talkRefusals = {
  'talk.person-dead': refusal({ person: 'person' }),
  'talk.too-young': refusal({ age: 'text' }),
  'talk.person-too-young': refusal({ person: 'person' }),
  'talk.bond-too-weak': refusal({ person: 'person' }),
  'talk.nothing-to-study': refusal(),
} as const satisfies MessageTable

export type TalkRefusals = WordsFor<typeof talkRefusals>
