import { z } from 'zod'

/** The message of a command that needs none. Old clients send anything there. */
export const nothing = z.unknown().optional()

export const personId = z.string().min(1).max(64)

/** Evenings for two; what they cost and how they go stands in the engine. */
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

export const giftIds = ['note', 'flowers', 'book', 'record', 'watch', 'journey'] as const
export type GiftId = (typeof giftIds)[number]

export const weddingIds = ['registry', 'family', 'feast'] as const
export type WeddingId = (typeof weddingIds)[number]
