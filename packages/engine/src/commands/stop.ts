import type { Command } from './define.ts'

/** Stops the clock until `start`, even while the player is away. Doing it again changes nothing. */
export const stop: Command<unknown> = {
  needs: 'playing',
  changes: [],
  handle(turn) {
    turn.life.stopped = true
    return undefined
  },
}
