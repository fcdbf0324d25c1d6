export type Ruleset = 'calibrated' | 'classic'

export type Sex = 'female' | 'male'

export type Status = 'creating' | 'playing' | 'dead'

export type Currency = 'money' | 'diamonds'

export type GaugeName = 'energy' | 'happiness' | 'stress' | 'health' | 'social'

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

/** Related by blood (or by a wedding of one's elders): never forgotten, and no matter of romance. */
export const kinRelations: readonly Relation[] = kin

export function isKin(relation: Relation): boolean {
  return kinRelations.includes(relation)
}

/** What events are about. Only ever added to at the end: a life keeps a figure of each in this order. */
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

export type OfflinePolicy =
  /** The clock waits for the player: for what cannot be undone. */
  | { readonly kind: 'hold' }
  /** The option is taken at once. */
  | { readonly kind: 'auto'; readonly option: string }
  /** The option is taken after so many game minutes. */
  | { readonly kind: 'deadline'; readonly option: string; readonly minutes: number }

/** The seed's eight dimensions of how someone writes. Each runs from 0 to 100, and 50 is neither. */
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

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
