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
