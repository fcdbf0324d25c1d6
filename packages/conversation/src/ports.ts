import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { TalkFacts } from '@lifegrid/contract/shapes/talk-facts'

/** The types of talk that a player can choose. `opening`: the person writes first. */
export type TalkType = ConversationType | 'opening'

/** How a talk goes. The engine and the player's words decide it, never a language model. */
export type Outcome = 'positive' | 'neutral' | 'negative'

export interface PastMessage {
  readonly by: 'player' | 'person'
  readonly text: string
  /** Game minute. */
  readonly minute: number
}

export type MemoryKind = 'promise' | 'confidence' | 'joke' | 'news' | 'plan' | 'taste' | 'moment' | 'summary'

/** Something that the person remembers of the player. */
export interface Memory {
  readonly kind: MemoryKind
  /** A clause in the person's view, without a period: 'you would call on Sunday', 'you got the job'. */
  readonly text: string
  /** 1 (trivial) to 10 (changes a life). */
  readonly importance: number
  /** Game minute at which it was noticed. */
  readonly minute: number
}

/** Everything that a reply may be made of: the facts, what was said before, and memories. It is plain data and bounded by {@link talkLimits}. */
export interface ReplyRequest extends Omit<TalkFacts, 'type' | 'moments'> {
  /** Id of the conversation turn. It is the seed of the template provider: the same request has the same reply. */
  readonly turn: string
  readonly type: TalkType
  readonly outcome: Outcome
  /** The latest messages before the player's, oldest first. */
  readonly history: readonly PastMessage[]
  /** The memories that matter now, the most relevant first. */
  readonly memories: readonly Memory[]
}

export interface Reply {
  /** One to three messages, in order. */
  readonly texts: readonly string[]
  /** Answers that the player may pick. */
  readonly answers: readonly string[]
  readonly provider: 'template' | 'openai'
  /** What the reply has cost. Absent for the template provider, and when the server does not say it. */
  readonly usage?: Usage
}

export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
  /** In millionths of a US dollar. */
  readonly microdollars: number
}

/** Words a reply. */
export interface Provider {
  /** @throws {ProviderError} when the provider has no reply. The template provider always has one. */
  reply(request: ReplyRequest): Promise<Reply>
}
