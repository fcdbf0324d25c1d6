import type { DateIdeaId, GiftId, WeddingId } from '@lifegrid/contract/shapes/romance-choices'
import type { Interest } from '../../life/vocabulary.ts'

/**
 * The cost of a date (energy, integer cents) and the interests that it suits. Its texts are the messages `love.evening-…`.
 */
export interface DateIdea {
  readonly energy: number
  readonly cents: number
  readonly suits: readonly Interest[]
}

export const dateIdeas: Readonly<Record<DateIdeaId, DateIdea>> = {
  walk: { energy: 5, cents: 0, suits: ['hiking', 'birds', 'dogs', 'stars'] },
  cooking: { energy: 8, cents: 2_500, suits: ['cooking', 'baking', 'gardening'] },
  cinema: { energy: 6, cents: 3_500, suits: ['films', 'history'] },
  museum: { energy: 6, cents: 3_000, suits: ['museums', 'painting', 'history', 'photography', 'pottery'] },
  dancing: { energy: 15, cents: 4_000, suits: ['dancing', 'singing', 'old-records'] },
  concert: { energy: 10, cents: 9_000, suits: ['singing', 'old-records', 'dancing'] },
  restaurant: { energy: 8, cents: 12_000, suits: ['cooking', 'travelling', 'languages'] },
  'weekend-away': { energy: 20, cents: 45_000, suits: ['travelling', 'sea', 'hiking', 'trains', 'swimming'] },
}

export interface Gift {
  readonly cents: number
  /** How much it raises the affinity. */
  readonly affinity: number
  readonly suits: readonly Interest[]
}

/** Their texts are the messages `love.gift-…`. */
export const gifts: Readonly<Record<GiftId, Gift>> = {
  note: { cents: 0, affinity: 5, suits: ['books', 'languages'] },
  flowers: { cents: 2_500, affinity: 6, suits: ['gardening', 'painting'] },
  book: { cents: 1_800, affinity: 6, suits: ['books', 'history'] },
  record: { cents: 3_000, affinity: 7, suits: ['old-records', 'singing', 'dancing'] },
  watch: { cents: 30_000, affinity: 11, suits: ['trains', 'woodwork'] },
  journey: { cents: 120_000, affinity: 15, suits: ['travelling', 'sea'] },
}

/** Their texts are the messages `love.wedding-…`. */
export const weddings: Readonly<Record<WeddingId, { readonly cents: number; readonly affinity: number }>> = {
  registry: { cents: 0, affinity: 10 },
  family: { cents: 400_000, affinity: 14 },
  feast: { cents: 2_000_000, affinity: 18 },
}
