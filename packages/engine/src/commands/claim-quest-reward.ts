import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { balance } from '../core/ledger.ts'
import { dollars } from '../core/money.ts'
import { refusal } from '../core/refusal.ts'
import { claimQuest, questViews } from '../story/quests.ts'
import type { Command } from './define.ts'

/** Claims the reward of a finished quest of today. */
export const claimQuestReward: Command<CommandMessage<'claimQuestReward'>> = {
  changes: ['mood'],
  handle(turn, { questId }, { now }) {
    const quest = questViews(turn.life, now, turn.minute, turn.catalogue).find(({ id }) => id === questId)
    if (quest === undefined) return refusal('no_such_quest')
    if (quest.claimed) return refusal('already_claimed', 'rewards.quest-claimed', { quest: quest.title })
    if (quest.progress < quest.goal) {
      const { title, progress, goal, unit } = quest
      const inUnit = (n: number) => (unit === 'cents' ? dollars(n) : n)
      const values = { quest: title, progress: inUnit(progress), goal: inUnit(goal) }
      return refusal('quest_unfinished', 'rewards.quest-unfinished', values)
    }
    claimQuest(turn, questId, quest.diamonds)
    const diamondsLeft = balance(turn.life, 'diamonds')
    turn.frames.push({ frame: 'questRewardClaimed', body: { questId, diamonds: quest.diamonds, diamondsLeft } })
    return undefined
  },
}
