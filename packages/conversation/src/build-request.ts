import type { TalkFacts } from '@lifegrid/contract/shapes/talk-facts'
import { regardIn } from './hear/hear.ts'
import { talkLimits } from './limits.ts'
import { memoryStream, recall } from './memory/stream.ts'
import type { Memory, Outcome, PastMessage, ReplyRequest } from './ports.ts'

/** How the player's message treats the person: neutral when there is none. */
export function regardOf(playerText: string | null): Outcome {
  return playerText === null ? 'neutral' : regardIn(playerText)
}

/**
 * The request for a reply: the facts of the life, what was said before, and the memories that matter for it, within {@link talkLimits}.
 * @param turn id of the turn, unique among all lives of the player. @param history oldest first, without the message that is answered.
 */
export function buildRequest(
  facts: TalkFacts,
  {
    turn,
    outcome,
    history,
  }: { readonly turn: string; readonly outcome: Outcome; readonly history: readonly PastMessage[] },
): ReplyRequest {
  const { moments, ...known } = facts
  const recent = history.slice(-talkLimits.historyMax)
  const names = facts.people.map(({ firstname }) => firstname)
  const stream: Memory[] = [
    ...memoryStream(recent, names),
    ...moments.map(({ minute, text }) => ({ kind: 'moment' as const, text, importance: momentImportance, minute })),
  ]
  return {
    ...known,
    today: facts.today.slice(0, talkLimits.todayMax),
    people: facts.people.slice(0, talkLimits.peopleMax),
    turn,
    outcome,
    history: recent,
    memories: recall(stream, facts.playerText ?? '', facts.now.minute),
  }
}

/** An event that content gives somebody to remember matters more than a plan, and less than a confidence. */
const momentImportance = 6
