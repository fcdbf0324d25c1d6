import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { endPause } from '../core/clock.ts'
import type { Command } from './define.ts'

/** Sets whether the clock stands while the player talks. The setting belongs to the player and holds in every life. */
export const talkMode: Command<CommandMessage<'talkMode'>> = {
  changes: [],
  handle({ life }, { clock }, { now }) {
    if (clock === 'pause') life.retention.pausesTalks = true
    else {
      delete life.retention.pausesTalks
      endPause(life, now)
    }
    return undefined
  },
}
