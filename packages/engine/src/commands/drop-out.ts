import { leaveEarly, whyNotLeave } from '../systems/school/studies.ts'
import type { Command } from './define.ts'

export const dropOut: Command<unknown> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn) {
    const refused = whyNotLeave(turn.life, turn.minute)
    if (refused !== undefined) return refused
    leaveEarly(turn)
    return undefined
  },
}
