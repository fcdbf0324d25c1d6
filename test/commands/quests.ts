import { beginQuestDay, questViews } from '@lifegrid/engine/story/quests'
import { catalogue, type Prepared } from './lives.ts'

/** The id of the first of today's quests. Which ones they are depends on the day and the life. */
export function questToday({ turn, life, minute }: Prepared): string {
  beginQuestDay(turn, life.at)
  return questViews(life, life.at, minute, catalogue)[0]?.id ?? ''
}

/** The first of today's quests is done. */
export function finishQuest(one: Prepared): void {
  const id = questToday(one)
  const open = one.life.retention.quests?.open.find((quest) => quest.id === id)
  if (open !== undefined) open.from = -1_000_000
}
