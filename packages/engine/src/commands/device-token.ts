import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Command } from './define.ts'

/** Changes nothing in the life. The token is stored outside of it, and this message has only its fingerprint: [CMD-12]. */
export const deviceToken: Command<CommandMessage<'deviceToken'>> = {
  isAllowedWhileLeaving: true,
  changes: [],
  handle: () => undefined,
}
