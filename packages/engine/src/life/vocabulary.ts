/**
 * Small sets of words that several rooms of the engine share. Many of them are stored in lives, sent to clients or used by content, so
 * none is ever renamed.
 */

// The life

/** `calibrated`: chances of death from real life tables. `classic`: four fixed chances by age (see `systems/body/death.ts`). */
export type Ruleset = 'calibrated' | 'classic'

/** `creating`: born, and waiting for `characterSetup`. */
export type Status = 'creating' | 'playing' | 'dead'

export type Sex = 'female' | 'male'

export type GaugeName = 'energy' | 'happiness' | 'stress' | 'health' | 'social'

export type Currency = 'money' | 'diamonds'

/** Of the northern hemisphere. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

// People

const kin = [
  'mother',
  'father',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'niece',
  'nephew',
  'aunt',
  'uncle',
  'cousin',
] as const

/** What a person can be to the player. */
export const relations = [
  ...kin,
  'spouse',
  'partner',
  'ex',
  'friend',
  'classmate',
  'colleague',
  'neighbour',
  'acquaintance',
] as const

export type Relation = (typeof relations)[number]

/** Family by blood, and aunts and uncles by marriage. They are never forgotten, and romance with them is impossible. */
const kinRelations: readonly Relation[] = kin

/** Whether a relation is one of {@link kinRelations}. */
export function isKin(relation: Relation): boolean {
  return kinRelations.includes(relation)
}

export function isParent(relation: Relation): boolean {
  return relation === 'mother' || relation === 'father'
}

export function isSibling(relation: Relation): boolean {
  return relation === 'sister' || relation === 'brother'
}

/** Whether they are a child of the player's own. */
export function isChild(relation: Relation): boolean {
  return relation === 'son' || relation === 'daughter'
}

const metSomewhere: readonly Relation[] = ['classmate', 'colleague', 'neighbour', 'acquaintance']

/** Whether a relation says where the player met the person. Such a person may become a friend. */
export function isMetSomewhere(relation: Relation): boolean {
  return metSomewhere.includes(relation)
}

/** Whether the player shares home and money with them. */
export function isPartner(relation: Relation): boolean {
  return relation === 'spouse' || relation === 'partner'
}

// What people are like

/**
 * Where someone of the family lives, and who looks after them. Of a minor child after a parting: `sole`, with the player; `shared`, week by
 * week; `elsewhere`, with the other parent. Of a grown child or an old relative: `taken-in`, in the player's home. Of an old relative:
 * `aide`, at home with paid help; `residence`, in a home for the old.
 */
export const arrangements = ['sole', 'shared', 'elsewhere', 'taken-in', 'aide', 'residence'] as const
export type Arrangement = (typeof arrangements)[number]

/** The five dimensions on which temperaments differ. Source: the five-factor model (Costa and McCrae, 1992). */
export const dimensions = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const

export type Dimension = (typeof dimensions)[number]

/**
 * What people like and dislike; `systems/people/nature.ts` draws from this list. Its length and order never change, because each person's tastes
 * depend on them. Their texts are the messages `people.interest-…`.
 */
export const interests = [
  'books',
  'films',
  'old-records',
  'singing',
  'dancing',
  'painting',
  'pottery',
  'photography',
  'cooking',
  'baking',
  'gardening',
  'birds',
  'dogs',
  'hiking',
  'cycling',
  'swimming',
  'football',
  'chess',
  'board-games',
  'computers',
  'stars',
  'history',
  'languages',
  'trains',
  'sea',
  'woodwork',
  'museums',
  'travelling',
] as const

export type Interest = (typeof interests)[number]

// Conversations

/** Traits of how a person writes, 0 to 100 each; 50 is average. */
export const messagingTraits = [
  'verbosity',
  'inquisitiveness',
  'expressiveness',
  'emojiUse',
  'humour',
  'warmth',
  'formality',
  'responsiveness',
] as const

export type MessagingTrait = (typeof messagingTraits)[number]

export const personMoods = ['great', 'stressed', 'bad', 'neutral'] as const

export type PersonMood = (typeof personMoods)[number]

// Events

/** What events are about. New categories go to the end, because lives store a figure for each in this order (`story.fatigue`). */
export const categories = [
  'family',
  'friendship',
  'love',
  'school',
  'work',
  'money',
  'health',
  'home',
  'play',
  'growth',
  'loss',
  'season',
  'chance',
] as const

export type Category = (typeof categories)[number]

/** What happens to an open question while the player is away. */
export type OfflinePolicy =
  /** The clock waits for the player. For decisions that cannot be undone. */
  | { readonly kind: 'hold' }
  /** The option is taken at once. */
  | { readonly kind: 'auto'; readonly option: string }
  /** The option is taken after this many game minutes. */
  | { readonly kind: 'deadline'; readonly option: string; readonly minutes: number }
