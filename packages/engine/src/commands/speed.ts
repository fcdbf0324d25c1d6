import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Command } from './define.ts'

/** Sets the speed of a running clock. A stopped clock stays stopped. */
export const speed: Command<CommandMessage<'speed'>> = {
  needs: 'playing',
  changes: [],
  handle(turn, message) {
    turn.life.speed = message
    return undefined
  },
}
