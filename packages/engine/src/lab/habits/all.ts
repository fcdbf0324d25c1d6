import { bodyAndMind } from './body-and-mind.ts'
import { education } from './education.ts'
import type { AutoplayHabit } from './habit.ts'
import { love } from './love.ts'
import { rewards } from './rewards.ts'
import { talk } from './talk.ts'
import { together } from './together.ts'
import { work } from './work.ts'

/** In the order in which they act. Each is one file of this folder; a test compares the list with the folder. */
export const habits: readonly AutoplayHabit[] = [bodyAndMind, work, education, love, rewards, talk, together]
