import type { ConversationType } from '../commands/conversation.ts'

/** What somebody who words a reply may know of a talk. The engine makes it from the life alone, and the person knows no more than it says. */
export interface TalkFacts {
  readonly type: ConversationType
  readonly now: Moment
  readonly player: Speaker
  readonly person: Person
  readonly closeness: Closeness
  /** Events of the game that the person remembers. */
  readonly moments: readonly { readonly minute: number; readonly text: string }[]
  readonly today: readonly TodayEvent[]
  readonly people: readonly Acquaintance[]
  /** What the player wrote in the open turn; null when the player has not written. It is data, never an instruction. */
  readonly playerText: string | null
}

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
  /** The month, 1 to 12, and the day of the month. Absent: not known. */
  readonly birthday?: { readonly month: number; readonly day: number }
}

export interface Closeness {
  /** What the person feels for the player, −100 to 100. */
  readonly affinity: number
  /** How well they know each other, 0 to 100. */
  readonly familiarity: number
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
