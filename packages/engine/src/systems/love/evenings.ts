import type { DateIdeaId, GiftId, WeddingId } from '@lifegrid/contract/love'
import type { Interest } from '../people/interests.ts'

/** What an evening for two takes (energy, integer cents), and who is glad of it beyond the company. */
export interface DateIdea {
  readonly title: string
  readonly energy: number
  readonly cents: number
  readonly suits: readonly Interest[]
  readonly good: string
  readonly bad: string
}

/** `{name}` is the partner's first name. */
export const dateIdeas: Readonly<Record<DateIdeaId, DateIdea>> = {
  walk: {
    title: 'A walk',
    energy: 5,
    cents: 0,
    suits: ['hiking', 'birds', 'dogs', 'the stars'],
    good: 'You walk until the street lamps end, and {name} takes your hand as if to check that it is there.',
    bad: 'It rains sideways. {name} has the wrong shoes and the right to say so.',
  },
  cooking: {
    title: 'Cooking together',
    energy: 8,
    cents: 2_500,
    suits: ['cooking', 'baking', 'gardening'],
    good: '{name} stirs, you taste, and the recipe is abandoned at the second glass.',
    bad: 'There are two opinions on garlic in one kitchen, and {name} has both of them.',
  },
  cinema: {
    title: 'The cinema',
    energy: 6,
    cents: 3_500,
    suits: ['films', 'history'],
    good: 'The film is bad enough to whisper through. {name} laughs at the wrong place, loudly, and then so do you.',
    bad: 'The film is three hours long and {name} sleeps through two of them.',
  },
  museum: {
    title: 'A museum',
    energy: 6,
    cents: 3_000,
    suits: ['museums', 'painting', 'history', 'photography', 'pottery'],
    good: 'You find {name} in front of a small picture of a lemon, and stay there for a while.',
    bad: 'The good room is closed for repairs. {name} reads every label in the other ones.',
  },
  dancing: {
    title: 'Dancing',
    energy: 15,
    cents: 4_000,
    suits: ['dancing', 'singing', 'old records'],
    good: '{name} leads, and then you do, and then nobody does and it is much better.',
    bad: 'You step on {name} twice. The second time was the same foot.',
  },
  concert: {
    title: 'A concert',
    energy: 10,
    cents: 9_000,
    suits: ['singing', 'old records', 'dancing'],
    good: 'In the slow movement {name} leans over, and says nothing.',
    bad: 'Somebody in front films all of it. {name} watches it on their screen.',
  },
  restaurant: {
    title: 'A table for two',
    energy: 8,
    cents: 12_000,
    suits: ['cooking', 'travelling', 'languages'],
    good: 'They put the chairs up around you. {name} is in the middle of a story, and nobody minds.',
    bad: 'The food takes an hour and a half, and what there was to say takes half of one.',
  },
  'weekend-away': {
    title: 'A weekend away',
    energy: 20,
    cents: 45_000,
    suits: ['travelling', 'the sea', 'hiking', 'trains', 'swimming'],
    good: 'A bed too soft, a view of something, breakfast until eleven. {name} says, on the way home: again.',
    bad: 'You learn how {name} is in traffic. {name} learns how you are with maps.',
  },
}

export interface Gift {
  readonly title: string
  readonly cents: number
  /** From the seed's 5 for a kindness to its 20. */
  readonly affinity: number
  readonly suits: readonly Interest[]
}

export const gifts: Readonly<Record<GiftId, Gift>> = {
  note: { title: 'a note on the kitchen table', cents: 0, affinity: 5, suits: ['books', 'languages'] },
  flowers: { title: 'flowers', cents: 2_500, affinity: 6, suits: ['gardening', 'painting'] },
  book: { title: 'a book, with a line on the first page', cents: 1_800, affinity: 6, suits: ['books', 'history'] },
  record: {
    title: 'the record they once hummed',
    cents: 3_000,
    affinity: 7,
    suits: ['old records', 'singing', 'dancing'],
  },
  watch: { title: 'a watch', cents: 30_000, affinity: 11, suits: ['trains', 'woodwork'] },
  journey: { title: 'two tickets, and no explanation', cents: 120_000, affinity: 15, suits: ['travelling', 'the sea'] },
}

export const weddings: Readonly<
  Record<WeddingId, { readonly cents: number; readonly affinity: number; readonly text: string }>
> = {
  registry: {
    cents: 0,
    affinity: 10,
    text: 'The registrar has a cold. You and {name} are married in eleven minutes, and have soup afterwards.',
  },
  family: {
    cents: 400_000,
    affinity: 14,
    text: 'Forty people, a long table, a cake that leans. You and {name} are married, and an uncle sings.',
  },
  feast: {
    cents: 2_000_000,
    affinity: 18,
    text: 'Three hundred lights in the trees. You and {name} are married, and dance until the band asks to be let go.',
  },
}
