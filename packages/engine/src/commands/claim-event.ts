import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { takeClaim } from '../systems/rewards/claims.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Takes what an event in the feed holds for the player. */
export const claimEvent: Handler<CommandMessage<'claimEvent'>> = (turn, { eventId }) => {
  return refuseUnlessPlaying(turn.life) ?? (takeClaim(turn, eventId) ? undefined : refusal('nothing_to_claim'))
}
