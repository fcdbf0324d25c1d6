import { leaveEarly, whyNotLeave } from '../systems/school/studies.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const dropOut: Handler<unknown> = (turn) => {
  const refused = refuseUnlessPlaying(turn.life) ?? whyNotLeave(turn.life, turn.minute)
  if (refused !== undefined) return refused
  leaveEarly(turn)
  return undefined
}
