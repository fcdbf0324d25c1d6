import { z } from 'zod'
import { defineFrame } from './define.ts'

export const achievementShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What it is for; for a hidden one that is locked, only that it is hidden. */
  text: z.string(),
  diamonds: z.int().min(0),
  unlocked: z.boolean(),
  /** The life in which it was unlocked, counted from 0, and the game minute; absent while it is locked. */
  life: z.int().min(0).optional(),
  minute: z.int().optional(),
  /** Unlocked, and not acknowledged yet. */
  isNew: z.boolean(),
})

export const achievementsList = defineFrame({
  name: 'achievementsList',
  body: z.strictObject({ unlocked: z.int().min(0), achievements: z.array(achievementShape) }),
  summary: 'All achievements, unlocked and not.',
})
export const achievementUnlocked = defineFrame({
  name: 'achievementUnlocked',
  body: achievementShape,
  summary: 'An achievement has just been unlocked. Its diamonds are paid already.',
})

export const dailyRewards = defineFrame({
  name: 'dailyRewards',
  body: z.strictObject({
    /** Days in a row so far, today included once it is claimed. */
    streak: z.int().min(0),
    bestStreak: z.int().min(0),
    claimable: z.boolean(),
    /** Which of `diamonds` is today's, from 0. */
    place: z.int().min(0),
    /** What the days of a week of streak give. */
    diamonds: z.array(z.int().min(1)),
    /** Cluster wall time, ms, at which the next day begins. */
    nextAt: z.int(),
  }),
  summary: 'The streak of days, and what today gives.',
})
export const dailyRewardClaimed = defineFrame({
  name: 'dailyRewardClaimed',
  body: z.strictObject({ diamonds: z.int().min(1), streak: z.int().min(1) }),
  summary: 'Today has been claimed.',
})

export const questState = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  progress: z.int().min(0),
  goal: z.int().min(1),
  diamonds: z.int().min(1),
  claimed: z.boolean(),
})
export const dailyQuests = defineFrame({
  name: 'dailyQuests',
  body: z.strictObject({
    quests: z.array(questState),
    /** Cluster wall time, ms, at which there are others. */
    nextAt: z.int(),
  }),
  summary: 'The quests of today, and how far they are.',
})
export const questRewardClaimed = defineFrame({
  name: 'questRewardClaimed',
  body: z.strictObject({ questId: z.string(), diamonds: z.int().min(1) }),
  summary: 'The reward of a quest has been paid.',
})

export const playerStatistics = defineFrame({
  name: 'playerStatistics',
  body: z.strictObject({
    /** Figures of this life, by name. */
    life: z.record(z.string(), z.int()),
    /** The same over all lives. */
    allLives: z.record(z.string(), z.int()),
    /** Figures of the player: lives, achievements, streaks. */
    player: z.record(z.string(), z.int()),
  }),
  summary: 'The figures of this life, and of all lives.',
})
