import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { achievementsOf } from '../systems/achievements.ts'
import type { Handler } from './define.ts'

/** Marks an achievement as seen. Doing it again changes nothing. */
export const acknowledgeAchievement: Handler<CommandMessage<'acknowledgeAchievement'>> = (turn, { id }) => {
  const { retention } = turn.life
  if (!Object.hasOwn(retention.achievements, id)) return refusal('no_such_achievement')
  retention.unseen = retention.unseen.filter((one) => one !== id)
  turn.facts.push({ frame: 'achievementsList', body: achievementsOf(turn.life, turn.catalogue) })
  return undefined
}
