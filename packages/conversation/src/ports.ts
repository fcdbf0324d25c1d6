/** The types of talk that a player can choose. `opening`: the person writes first. */
export type TalkType = 'activity' | 'checkIn' | 'askAboutDay' | 'flatter' | 'studySession' | 'chat' | 'opening'

/** How a talk goes. The engine and the player's words decide it, never a language model. */
export type Outcome = 'positive' | 'neutral' | 'negative'

export type Mood = 'great' | 'stressed' | 'bad' | 'neutral'

/** Traits of how a person writes, 0 to 100 each; 50 is average. */
export interface Traits {
  readonly verbosity: number
  readonly inquisitiveness: number
  readonly expressiveness: number
  readonly emojiUse: number
  readonly humour: number
  readonly warmth: number
  readonly formality: number
  readonly responsiveness: number
}

export type Occupation = 'child' | 'pupil' | 'student' | 'working' | 'retired'

export interface Speaker {
  readonly firstname: string
  readonly ageYears: number
  readonly occupation: Occupation
  /** The name of the work: 'nurse'. Absent without work. */
  readonly jobTitle?: string
}

/** The person who answers. */
export interface Person extends Speaker {
  /** Unique within the player's lives; decides the person's habits of speech. */
  readonly id: string
  /** What the person is to the player: 'mother', 'friend', 'colleague'. */
  readonly relation: string
  readonly traits: Traits
  readonly mood: Mood
  /** Ids of interests, as in the engine: 'baking', 'old-records'. */
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
  /** First name of a partner other than the player; null when there is none. Absent: not known, so it is not spoken of. */
  readonly partner?: string | null
  /** Number of children. Absent: not known. */
  readonly children?: number
  /** Whether the person lives in another town. */
  readonly away: boolean
  readonly ill: boolean
}

export interface Closeness {
  /** What the person feels for the player, −100 to 100. */
  readonly affinity: number
  /** How well they know each other, 0 to 100. */
  readonly familiarity: number
}

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

/** What an event of the day was. `other` has only its title. */
export type TodayKind =
  | 'playerBirthday'
  | 'personBirthday'
  | 'wedding'
  | 'baby'
  | 'death'
  | 'newJob'
  | 'promotion'
  | 'lostJob'
  | 'graduation'
  | 'breakUp'
  | 'illness'
  | 'moved'
  | 'other'

/** Something that happened in the player's life today and that the person may know. */
export interface TodayEvent {
  readonly kind: TodayKind
  /** As the game shows it: 'You got the job'. */
  readonly title?: string
  /** First name of another person whom it concerns. */
  readonly who?: string
}

/** Somebody else in the player's life. */
export interface Acquaintance {
  readonly firstname: string
  /** What they are to the player. */
  readonly relation: string
  readonly alive: boolean
  readonly ill: boolean
}

export interface Moment {
  /** Game minute. */
  readonly minute: number
  /** 0 to 23. */
  readonly hour: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter'
}

/** Everything that a reply may be made of. It is plain data and bounded by {@link talkLimits}. */
export interface ReplyRequest {
  /** Id of the conversation turn. It is the seed of the template provider: the same request has the same reply. */
  readonly turn: string
  readonly type: TalkType
  readonly outcome: Outcome
  readonly now: Moment
  readonly player: Speaker
  readonly person: Person
  readonly closeness: Closeness
  /** The latest messages before the player's, oldest first. */
  readonly history: readonly PastMessage[]
  /** The memories that matter now, the most relevant first. */
  readonly memories: readonly Memory[]
  readonly today: readonly TodayEvent[]
  readonly people: readonly Acquaintance[]
  /** What the player wrote; null when the person writes first. It is data, never an instruction. */
  readonly playerText: string | null
}

export interface Reply {
  /** One to three messages, in order. */
  readonly texts: readonly string[]
  /** Answers that the player may pick. */
  readonly answers: readonly string[]
  readonly provider: 'template' | 'openai'
  /** What the reply has cost. Absent for the template provider. */
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
