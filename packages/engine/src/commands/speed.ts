import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { endPause } from '../core/clock.ts'
import type { Command } from './define.ts'

/** Sets the speed of a running clock, and ends the pause of a talk. A stopped clock stays stopped. */
export const speed: Command<CommandMessage<'speed'>> = {
  needs: 'playing',
  changes: [],
  handle({ life }, message, { now }) {
    life.speed = message
    endPause(life, now)
    return undefined
  },
}
