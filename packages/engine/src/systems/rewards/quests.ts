import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom, systemKey } from '@lifegrid/base/keyed-random'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { QuestDefinition } from '../../catalogue/retention.ts'
import { allHold } from '../../conditions/evaluate.ts'
import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { OpenQuest, QuestDay } from '../../life/retention.ts'
import { wallDayOf } from './daily-rewards.ts'
import { totalAt } from './statistics.ts'

const questsKey = systemKey('quests')

/**
 * The quests of the day of cluster wall time `at` (UTC). They are drawn by keyed randomness for the life and the day, among those that fit
 * the life, and no two about the same thing. They begin with the day's first command (connecting is one); until then they are read as they
 * would begin now. Progress is how much the statistic has risen since, over all lives, so that nothing is counted for quests alone.
 */
function questsOn(life: Life, at: number, minute: number, catalogue: Catalogue): QuestDay {
  const day = wallDayOf(at)
  const { quests } = life.retention
  return quests !== null && quests.day >= day ? quests : { day, open: draw(life, day, minute, catalogue) }
}

function draw(life: Life, day: number, minute: number, catalogue: Catalogue): OpenQuest[] {
  const random = keyedRandom(life.seed)
  const ranked = (catalogue.quests ?? [])
    .filter(({ when }) => allHold(when, { life, minute, cast: {} }))
    .map((quest) => ({ quest, rank: random.uint32(day, questsKey, hash32(quest.id)) }))
    .sort((a, b) => a.rank - b.rank || (a.quest.id < b.quest.id ? -1 : 1))
  const drawn: QuestDefinition[] = []
  for (const { quest } of ranked) {
    if (drawn.length >= engineLimits.questsADay) break
    if (!drawn.some(({ of }) => of === quest.of)) drawn.push(quest)
  }
  return drawn.map((quest) => ({ id: quest.id, from: totalAt(life, quest.of, minute), claimed: false }))
}

/** Begins the day of `at` if it has not begun. Called before each command; what it replaces is returned, for a command that is refused. */
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
  diamonds: number
  claimed: boolean
}

/** The quests of the day with their progress. One whose template has left the catalogue is left out. */
export function questViews(life: Life, at: number, minute: number, catalogue: Catalogue): QuestView[] {
  return questsOn(life, at, minute, catalogue).open.flatMap(({ id, from, claimed }) => {
    const quest = catalogue.quests?.find((one) => one.id === id)
    if (quest === undefined) return []
    const { title, text, of, by, diamonds } = quest
    const progress = claimed ? by : Math.min(by, Math.max(0, totalAt(life, of, minute) - from))
    return [{ id, title, text, progress, goal: by, diamonds, claimed }]
  })
}

/** Pays a quest's reward. The caller has seen to it that it is one of today's, done, and not claimed. */
export function claimQuest(turn: Turn, questId: string, diamonds: number): void {
  const { retention } = turn.life
  if (retention.quests === null) return
  const open = retention.quests.open.map((one) => (one.id === questId ? { ...one, claimed: true } : one))
  retention.quests = { ...retention.quests, open }
  transfer(turn, 'diamonds', 'house', 'player', diamonds)
  count(turn, 'questsClaimed')
}
