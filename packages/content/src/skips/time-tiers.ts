import { defineSkips } from '../define-rewards.ts'

/** The tiers of the original client; a month is 30 days. In a longer tier each day costs fewer diamonds. */
export const timeTiers = defineSkips([
  { id: 'one-hour', title: 'An hour', diamonds: 1, minutes: 60 },
  { id: 'twelve-hours', title: 'Twelve hours', diamonds: 4, minutes: 720 },
  { id: 'one-day', title: 'A day', diamonds: 6, minutes: 1_440 },
  { id: 'one-week', title: 'A week', diamonds: 25, minutes: 10_080 },
  { id: 'one-month', title: 'A month', diamonds: 70, minutes: 43_200 },
])
