import type { AutoplayHabit } from './habit.ts'

/** In the order in which they are asked. Each is one file of this folder; a test holds the list to the folder. */
export const habits: readonly AutoplayHabit[] = []
