import { refusal } from '@lifegrid/contract/errors'
import type { Command } from './define.ts'
/** Lets the clock run again. A pending decision goes on holding it. */
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
