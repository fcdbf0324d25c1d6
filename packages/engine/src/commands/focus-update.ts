import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { setFocus } from '../systems/school/focus.ts'
import type { Command } from './define.ts'

export const focusUpdate: Command<CommandMessage<'focusUpdate'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { focus }) {
    if (turn.life.education.current === null) return refusal('not_enrolled', 'school.focus-without-school')
    setFocus(turn, focus)
    return undefined
  },
}
