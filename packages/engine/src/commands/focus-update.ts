import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { setFocus } from '../systems/school/focus.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const focusUpdate: Handler<CommandMessage<'focusUpdate'>> = (turn, { focus }) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  if (turn.life.education.current === null) return refusal('not_enrolled', 'A focus is for those who are at a school.')
  setFocus(turn, focus)
  return undefined
}
