import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { QuestDefinition } from '../catalogue/rewards.ts'
import { allHold } from '../conditions/evaluate.ts'
import { count } from '../core/counters.ts'
import { transfer } from '../core/ledger.ts'
import { drawKey, type Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import type { OpenQuest, QuestDay } from '../life/rewards.ts'
import { wallDayOf } from '../systems/rewards/daily-rewards.ts'
import { multipliedIn } from '../systems/rewards/multipliers.ts'
import { totalAt } from '../systems/rewards/statistics.ts'

const questsKey = drawKey('quests')

/**
 * The quests of the day (UTC) of cluster wall time `at`. They are drawn by keyed randomness for the life and the day from those whose
 * conditions hold, at most one for each statistic. They begin with the first command of the day, which is usually the connection; until then
 * this returns them as they would begin now. Progress is the rise of the statistic since then, over all lives.
 */
function questsOn(life: Life, at: number, minute: number, catalogue: Catalogue): QuestDay {
  const day = wallDayOf(at)
  const { quests } = life.retention
  return quests !== null && quests.day >= day ? quests : { day, open: draw(life, day, minute, catalogue) }
}

function draw(life: Life, day: number, minute: number, catalogue: Catalogue): OpenQuest[] {
  const random = keyedRandom(life.seed)
  const ranked = (catalogue.quests ?? [])
    .filter(({ when }) => allHold(when, { life, minute, catalogue, cast: {} }))
    .map((quest) => ({ quest, rank: random.uint32(day, questsKey, hash32(quest.id)) }))
    .sort((a, b) => a.rank - b.rank || (a.quest.id < b.quest.id ? -1 : 1))
  const drawn: QuestDefinition[] = []
  for (const { quest } of ranked) {
    if (drawn.length >= engineLimits.questsADay) break
    if (!drawn.some(({ of }) => of === quest.of)) drawn.push(quest)
  }
  return drawn.map((quest) => ({ id: quest.id, from: totalAt(life, quest.of, minute), claimed: false }))
}

/** Begins the day of `at` unless it has begun. Called before each command. Returns the earlier quests, which come back if the command is refused. */
export function beginQuestDay(turn: Turn, at: number): QuestDay | null {
  const { retention } = turn.life
  const before = retention.quests
  retention.quests = questsOn(turn.life, at, turn.minute, turn.catalogue)
  return before
}

export interface QuestView {
  id: string
  title: string
  text: string
  progress: number
  goal: number
  unit: 'times' | 'cents'
  diamonds: number
  claimed: boolean
}

/**
 * The quests of the day with their progress, except those that are no longer in the catalogue. [LOUNGE-19] Their diamonds are multiplied
 * while a global event holds.
 */
export function questViews(life: Life, at: number, minute: number, catalogue: Catalogue): QuestView[] {
  return questsOn(life, at, minute, catalogue).open.flatMap(({ id, from, claimed }) => {
    const quest = catalogue.quests?.find((one) => one.id === id)
    if (quest === undefined) return []
    const { title, text, of, by } = quest
    const diamonds = multipliedIn(life, 'rewards', quest.diamonds)
    const progress = claimed ? by : clamp(totalAt(life, of, minute) - from, 0, by)
    return [{ id, title, text, progress, goal: by, unit: of === 'moneySpent' ? 'cents' : 'times', diamonds, claimed }]
  })
}

/** Pays the reward of a quest. The caller has checked that it is one of today's, done, and not yet claimed. */
export function claimQuest(turn: Turn, questId: string, diamonds: number): void {
  const { retention } = turn.life
  if (retention.quests === null) return
  const open = retention.quests.open.map((one) => (one.id === questId ? { ...one, claimed: true } : one))
  retention.quests = { ...retention.quests, open }
  transfer(turn, 'diamonds', 'house', 'player', diamonds)
  count(turn, 'questsClaimed')
}
