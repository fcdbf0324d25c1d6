import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Command } from './define.ts'

/** Stores the device token for push notifications, one per platform, and nothing else about the device. */
export const deviceToken: Command<CommandMessage<'deviceToken'>> = {
  changes: [],
  handle(turn, { platform, token }) {
    const { devices } = turn.life.retention
    if (token === null) delete devices[platform]
    else devices[platform] = token
    return undefined
  },
}
