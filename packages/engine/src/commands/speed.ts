import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Sets how fast the clock runs when it runs; a stopped clock stays stopped. */
export const speed: Handler<CommandMessage<'speed'>> = (turn, message) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  turn.life.speed = message
  return undefined
}
