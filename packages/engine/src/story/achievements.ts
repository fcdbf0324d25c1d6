import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Condition } from '../catalogue/condition.ts'
import type { AchievementDefinition } from '../catalogue/rewards.ts'
import { idKey } from '../codec/compact/id-table.ts'
import { extended } from '../codec/compact/latest.ts'
import { conditions } from '../conditions/evaluate.ts'
import { transfer } from '../core/ledger.ts'
import { phrase } from '../core/message.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { isUnlockedKey, markUnlocked, unlockedAt } from '../life/rewards.ts'
import { isAnnounced } from '../systems/rewards/statistics.ts'

/** The body of `achievementUnlocked`, and an entry of `achievementsList`. */
export interface AchievementView {
  id: string
  title: string
  text: string
  diamonds: number
  unlocked: boolean
  life?: number
  minute?: number
  isNew: boolean
}

/**
 * The achievements by topic. An achievement is checked when a topic that its condition reads has changed; they are never all checked at
 * once. A memory has a topic of its own, and so has a statistic that is announced. `money` is for money that has risen, `facts` for what
 * systems, commands and the stronger effects change, `year` for values that drift, which are checked on birthdays. Code that changes
 * something adds its topic to `turn.touched`. The topics are checked after each agenda item and each command, at the minute of the item, so
 * the result does not depend on the size of the steps: [ENG-1].
 */
const byTopicOf = perCatalogue(({ achievements = [] }): ReadonlyMap<string, readonly Indexed[]> => {
  const byTopic = new Map<string, Indexed[]>()
  for (const achievement of achievements) {
    const indexed = { achievement, key: idKey(achievement.id) }
    for (const topic of new Set(topicsOf(achievement.when))) {
      const group = byTopic.get(topic)
      if (group === undefined) byTopic.set(topic, [indexed])
      else group.push(indexed)
    }
  }
  return byTopic
})

interface Indexed {
  readonly achievement: AchievementDefinition
  /** The key of the achievement's id. */
  readonly key: number
}

/** The topics that a condition reads. */
export function topicsOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(topicsOf)
    case 'not':
      return topicsOf(condition.of)
    case 'statistic':
      return isAnnounced(condition.of) ? [`statistic:${condition.of}`] : ['facts', 'year']
    case 'remembers':
      return condition.daysAgo === undefined && condition.withinDays === undefined
        ? [`memory:${condition.what}`]
        : ['year']
    case 'money':
      return ['money', 'year']
    case 'age':
    case 'gauge':
    case 'month':
    case 'season':
    case 'weekend':
    case 'year':
      return ['year']
    default:
      return ['facts', 'year']
  }
}

/** Checks the achievements of the touched topics, and unlocks those whose conditions hold. Afterwards no topic is touched. */
export function unlockAchievements(turn: Turn): void {
  const { life, minute, catalogue, touched } = turn
  const byTopic = byTopicOf(turn.catalogue)
  const look = { life, minute, catalogue, cast: nobody }
  // Rewards touch further topics; the iteration of a set includes values that are added during it.
  for (const topic of touched) {
    const group = byTopic.get(topic)
    if (group === undefined) continue
    for (const { achievement, key } of group) {
      if (isUnlockedKey(life.retention, key)) continue
      if (conditions.holds(achievement.when, look)) unlock(turn, achievement)
    }
  }
  touched.clear()
}

const nobody = {}

function unlock(turn: Turn, achievement: AchievementDefinition): void {
  const { life } = turn
  markUnlocked(life.retention, achievement.id, life.index, turn.minute)
  life.retention.unseen = extended(life.retention.unseen, achievement.id)
  transfer(turn, 'diamonds', 'house', 'player', achievement.diamonds)
  turn.touched.add('facts')
  turn.frames.push({ frame: 'achievementUnlocked', body: achievementView(life, turn.catalogue, achievement) })
}

function achievementView(life: Life, catalogue: Catalogue, achievement: AchievementDefinition): AchievementView {
  const { id, title, text, diamonds, hidden = false } = achievement
  const unlocked = unlockedAt(life.retention, id)
  return {
    id,
    title,
    text: hidden && unlocked === undefined ? phrase(catalogue, 'rewards.hidden-achievement') : text,
    diamonds,
    unlocked: unlocked !== undefined,
    ...(unlocked === undefined ? {} : unlocked),
    isNew: life.retention.unseen.includes(id),
  }
}

/** The part of the `achievementsList` frame that is the same for all players. It does not give away hidden achievements. */
export const achievementsPart = perCatalogue((catalogue) => ({
  achievements: (catalogue.achievements ?? []).map(({ id, title, text, diamonds, hidden = false }) => ({
    id,
    title,
    text: hidden ? phrase(catalogue, 'rewards.hidden-achievement') : text,
    diamonds,
  })),
}))

/** The body of `achievementsList`, in the order of the catalogue. */
export function achievementsOf(
  life: Life,
  catalogue: Catalogue,
): { unlocked: number; achievements: AchievementView[] } {
  const achievements = (catalogue.achievements ?? []).map((one) => achievementView(life, catalogue, one))
  return { unlocked: achievements.filter(({ unlocked }) => unlocked).length, achievements }
}
