import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { skipTime } from '../absence/time-skips.ts'
import { balance } from '../core/ledger.ts'
import type { Command } from './define.ts'

/** Skips a span of game time. It also works while the clock is stopped, and the clock then stays stopped. */
export const purchaseTimeSkip: Command<CommandMessage<'purchaseTimeSkip'>> = {
  needs: 'playing',
  changes: [],
  handle(turn, message) {
    const { life } = turn
    if (life.away !== null) return refusal('player_away', 'Time is skipped only for a player who is there.')
    if (life.question !== null) return refusal('decision_pending', 'Answer the open question first.')
    const tier = turn.catalogue.timeSkips?.find(({ id }) => id === message.tier)
    if (tier === undefined) return refusal('no_such_tier', `There is no skip "${message.tier}".`)
    const diamonds = balance(life, 'diamonds')
    if (diamonds < tier.diamonds) {
      return refusal('not_enough_diamonds', `Costs ${tier.diamonds} diamonds; you have ${diamonds}.`)
    }
    skipTime(turn, tier)
    return undefined
  },
}
