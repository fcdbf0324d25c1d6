import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { learnMultipliers } from '../systems/rewards/multipliers.ts'
import type { Command } from './define.ts'

/** [LOUNGE-19] Global events have begun or were ended. An event that ends in time needs no command: its end is known. */
export const sysMultipliers: Command<SystemCommandMessage<'sys.multipliers'>> = {
  changes: [],
  handle(turn, { multipliers }) {
    learnMultipliers(turn, multipliers)
    return undefined
  },
}
