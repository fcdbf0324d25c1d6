import type { Command } from './define.ts'
/** Stops the clock outright until `start`, also while the player is away. Stopping what stands changes nothing. */
export const stop: Command<unknown> = {
  needs: 'playing',
  changes: [],
  handle(turn) {
    turn.life.stopped = true
    return undefined
  },
}
