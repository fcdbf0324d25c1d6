import { defineRefills } from '../define-rewards.ts'

/** The tiers of the original client. In a larger tier each point of energy costs fewer diamonds. */
export const energyTiers = defineRefills([
  { id: 'instant', title: 'An instant: 50 energy', diamonds: 5, energy: 50 },
  { id: 'small', title: 'Small: 100 energy', diamonds: 9, energy: 100 },
  { id: 'medium', title: 'Medium: 200 energy', diamonds: 16, energy: 200 },
  { id: 'large', title: 'Large: 500 energy', diamonds: 35, energy: 500 },
  { id: 'unlimited', title: 'Unlimited for 24 hours', diamonds: 45, unlimitedMinutes: 1_440 },
])
