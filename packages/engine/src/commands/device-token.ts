import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Command } from './define.ts'

/** Keeps the token with which a push notification reaches the platform's device, and nothing else about it. One a platform. */
export const deviceToken: Command<CommandMessage<'deviceToken'>> = {
  changes: [],
  handle(turn, { platform, token }) {
    const { devices } = turn.life.retention
    if (token === null) delete devices[platform]
    else devices[platform] = token
    return undefined
  },
}
