import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { comeBack } from '../absence/come-back.ts'
import { skipTime } from '../absence/time-skips.ts'
import { balance } from '../core/ledger.ts'
import { refusal } from '../core/refusal.ts'
import type { Command } from './define.ts'

/** Skips a span of game time. It also works while the clock is stopped, and the clock then stays stopped. */
export const purchaseTimeSkip: Command<CommandMessage<'purchaseTimeSkip'>> = {
  needs: 'playing',
  changes: [],
  handle(turn, message) {
    const { life } = turn
    if (life.question !== null) return refusal('decision_pending', 'life.skip-with-question')
    const tier = turn.catalogue.timeSkips?.find(({ id }) => id === message.tier)
    if (tier === undefined) return refusal('no_such_tier', 'life.no-skip', { tier: message.tier })
    const diamonds = balance(life, 'diamonds')
    if (diamonds < tier.diamonds) {
      return refusal('not_enough_diamonds', 'rewards.too-few-diamonds', { cost: tier.diamonds, diamonds })
    }
    // A client's command follows its connection, which has ended an absence. For an entry that does not, it ends here, and may end the life.
    comeBack(turn)
    if (life.status === 'playing') skipTime(turn, tier)
    return undefined
  },
}
