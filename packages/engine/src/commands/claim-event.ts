import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { takeClaim } from '../systems/rewards/claims.ts'
import type { Command } from './define.ts'

/** Claims what an event in the feed offers. */
export const claimEvent: Command<CommandMessage<'claimEvent'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { eventId }) {
    return takeClaim(turn, eventId) ? undefined : refusal('nothing_to_claim')
  },
}
