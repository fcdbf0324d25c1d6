import type { FrameBody } from '@lifegrid/sdk/messages.generated'

/** Something that the player or a person said. */
export type Message = FrameBody<'conversationEvent'>['message']

/** What was said with one person, as far as this client knows. */
export interface Talk {
  readonly conversation: string
  readonly unread: boolean
  /** Whether the person's answer is still being written. */
  readonly pending: boolean
  /** Oldest first. */
  readonly messages: readonly Message[]
}

/** The talks, by the person's id. */
export type Talks = ReadonlyMap<string, Talk>

/** The talks after a new message. */
export function talksAfter(talks: Talks, frame: FrameBody<'conversationEvent'>): Talks {
  const { character, conversation, unread, pending, message } = frame
  const messages = merged(talks.get(character)?.messages ?? [], [message])
  return new Map(talks).set(character, { conversation, unread, pending, messages })
}

/** The talks while a person types at a further message. */
export function talksTyping(talks: Talks, person: string): Talks {
  const talk = talks.get(person)
  return talk === undefined ? talks : new Map(talks).set(person, { ...talk, pending: true })
}

/** The talks after the server has listed the latest ones. */
export function talksWith(talks: Talks, { conversations }: FrameBody<'conversations'>): Talks {
  const all = new Map(talks)
  for (const { id, character, unread, pending, conversation } of conversations) {
    const messages = merged(all.get(character)?.messages ?? [], conversation)
    all.set(character, { conversation: id, unread, pending, messages })
  }
  return all
}

/** The talks after the player has read those with a person. */
export function talksRead(talks: Talks, person: string): Talks {
  const talk = talks.get(person)
  return talk === undefined ? talks : new Map(talks).set(person, { ...talk, unread: false })
}

/** Each message once, oldest first. A message that comes again replaces the former one. */
function merged(known: readonly Message[], fresh: readonly Message[]): Message[] {
  const byId = new Map([...known, ...fresh].map((message) => [message.id, message]))
  return [...byId.values()].sort((a, b) => a.minute - b.minute)
}
