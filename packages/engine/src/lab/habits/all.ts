import { education } from './education.ts'
import type { AutoplayHabit } from './habit.ts'
import { work } from './work.ts'
import { love } from './love.ts'

/** In the order in which they are asked. Each is one file of this folder; a test holds the list to the folder. */
export const habits: readonly AutoplayHabit[] = [work, education, love]
