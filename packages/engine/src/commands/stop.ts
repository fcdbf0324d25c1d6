import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Stops the clock outright until `start`, also while the player is away. Stopping what stands changes nothing. */
export const stop: Handler<unknown> = (turn) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  turn.life.stopped = true
  return undefined
}
