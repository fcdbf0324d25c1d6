/** What a player can do with one person of the life. The engine has the rules of each in a file of its own, and the content its words. */
export const verbIds = [
  'spend-time',
  'call',
  'visit',
  'help',
  'give-money',
  'ask-for-help',
  'lend',
  'ask-back',
  'quarrel',
  'apologize',
  'make-up',
  'travel',
  'introduce',
  'read-to',
  'teach',
  'praise',
  'forbid',
  'let-go',
  'care-for',
  'visit-grave',
] as const
export type VerbId = (typeof verbIds)[number]

/** The sums that one person gives or lends another, in integer cents: from $10 to $100,000. */
export const verbSum = { centsMin: 1_000, centsMax: 10_000_000, centsDefault: 20_000 } as const
