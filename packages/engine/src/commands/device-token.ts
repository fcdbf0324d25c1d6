import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Handler } from './define.ts'

/** Keeps the token with which a push notification reaches the platform's device, and nothing else about it. One a platform. */
export const deviceToken: Handler<CommandMessage<'deviceToken'>> = (turn, { platform, token }) => {
  const { devices } = turn.life.retention
  if (token === null) delete devices[platform]
  else devices[platform] = token
  return undefined
}
