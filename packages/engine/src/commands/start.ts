import { endPause } from '../core/clock.ts'
import { refusal } from '../core/refusal.ts'
import type { Command } from './define.ts'

/** Starts the clock again, and ends the pause of a talk. A pending decision still holds it. */
export const start: Command<unknown> = {
  needs: 'playing',
  changes: [],
  handle(turn, _message, { now }) {
    const { life } = turn
    if (life.question !== null && !life.stopped) return refusal('decision_pending')
    life.stopped = false
    endPause(life, now)
    return undefined
  },
}
