import { refusal } from '../core/refusal.ts'
import type { Command } from './define.ts'

/** Starts the clock again. A pending decision still holds it. */
export const start: Command<unknown> = {
  needs: 'playing',
  changes: [],
  handle(turn) {
    const { life } = turn
    if (life.question !== null && !life.stopped) return refusal('decision_pending')
    life.stopped = false
    return undefined
  },
}
