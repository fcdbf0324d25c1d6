import { refusal } from '@lifegrid/contract/errors'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Lets the clock run again. A pending decision goes on holding it. */
export const start: Handler<unknown> = (turn) => {
  const { life } = turn
  const refused = refuseUnlessPlaying(life)
  if (refused !== undefined) return refused
  if (life.question !== null && !life.stopped) return refusal('decision_pending')
  life.stopped = false
  return undefined
}
