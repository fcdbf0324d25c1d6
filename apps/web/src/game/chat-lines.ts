import type { LoungeMessage } from '@lifegrid/sdk/lounge-view'

/** What the player has chosen in the lounge, and which messages are the player's own. */
export interface LoungeMemory {
  /** The name to speak under; '' until the player has chosen one. */
  readonly nickname: string
  /** Names that the player does not want to hear, as they were written. */
  readonly muted: readonly string[]
  /** The ids of the player's own last messages. After a reload the server does not mark them any more. */
  readonly own: readonly string[]
}

/** A message, as the screen shows it. */
export interface ChatLine extends LoungeMessage {
  readonly isOwn: boolean
}

/** Own messages that are remembered: more than the history of the server has. */
const ownMax = 100

/** Muted names that are remembered. */
const mutedMax = 200

/** The messages that the player wants to hear, the oldest first. */
export function chatLines(messages: readonly LoungeMessage[], { muted, own }: LoungeMemory): ChatLine[] {
  const [silent, mine] = [new Set(muted.map(voiceOf)), new Set(own)]
  return messages
    .map((message) => ({ ...message, isOwn: message.own === true || mine.has(message.id) }))
    .filter(({ isOwn, nickname }) => isOwn || !silent.has(voiceOf(nickname)))
}

/** The ids of own messages after some more of them; the same list when there are none. */
export function withOwn(own: readonly string[], messages: readonly LoungeMessage[]): readonly string[] {
  const fresh = messages.filter(({ id, own: isOwn }) => isOwn === true && !own.includes(id)).map(({ id }) => id)
  return fresh.length === 0 ? own : [...own, ...fresh].slice(-ownMax)
}

/** The muted names with one more. */
export function withMuted(muted: readonly string[], nickname: string): readonly string[] {
  return [...withoutMuted(muted, nickname), nickname].slice(-mutedMax)
}

export function withoutMuted(muted: readonly string[], nickname: string): readonly string[] {
  return muted.filter((each) => voiceOf(each) !== voiceOf(nickname))
}

/** Names that look the same are one voice: `Ada`, ` ada ` and `Ａｄａ`. */
function voiceOf(nickname: string): string {
  return nickname.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
