import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { quit } from '../systems/school/extracurriculars.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const quitExtracurricular: Handler<CommandMessage<'quitExtracurricular'>> = (turn, { id }) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  if (!turn.life.education.activities.some((one) => one.id === id)) return refusal('not_member')
  quit(turn, id)
  return undefined
}
