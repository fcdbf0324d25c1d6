/** The ways to spend an evening with a partner. The engine knows their costs and effects. */
export const dateIdeaIds = [
  'walk',
  'cooking',
  'cinema',
  'museum',
  'dancing',
  'concert',
  'restaurant',
  'weekend-away',
] as const
export type DateIdeaId = (typeof dateIdeaIds)[number]

/** The gifts for a partner. */
export const giftIds = ['note', 'flowers', 'book', 'record', 'watch', 'journey'] as const
export type GiftId = (typeof giftIds)[number]

/** The sizes of a wedding. */
export const weddingIds = ['registry', 'family', 'feast'] as const
export type WeddingId = (typeof weddingIds)[number]
