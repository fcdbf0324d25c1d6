import { conversationLimits } from '@lifegrid/contract/commands/conversation'

/** Every bound of the conversations, each with its reason. */
export const talkLimits = {
  /** Characters of one message: what the contract allows. */
  messageLengthMax: conversationLimits.textLengthMax,
  /** Characters of the player's message that are read. The contract refuses longer ones. */
  heardLengthMax: conversationLimits.textLengthMax,
  answerLengthMax: conversationLimits.answerLengthMax,
  answersMax: conversationLimits.answersMax,
  /** Messages of one reply. More than three in a row feel like being talked at. */
  burstMax: 3,
  /** Messages of the conversation that a provider gets. The template provider avoids what was said in them. */
  historyMax: 500,
  /** Messages of the history that go into a prompt: tokens cost money, and older talk is in the memories. */
  promptHistoryMax: 12,
  /** Memories that a provider gets, and those of them that go into a prompt. */
  recalledMax: 8,
  promptMemoriesMax: 6,
  /** Events of the day that a provider gets. */
  todayMax: 6,
  /** Other people of the life whose names a provider knows. */
  peopleMax: 20,
  /** Memories that one person keeps of the player's words. Beyond it the least important are merged into summaries. */
  memoriesMax: 40,
  /** Characters of one memory. */
  memoryLengthMax: 140,
  /** Memories that one message can add. */
  noticedMax: 2,
  /** Characters of a prompt, instructions included: about 2 000 tokens. */
  promptLengthMax: 8_000,
} as const
