import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { activityNamed, join, whyNotJoin } from '../systems/school/extracurriculars.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const applyForExtracurricular: Handler<CommandMessage<'applyForExtracurricular'>> = (turn, { id }) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  const wanted = activityNamed(turn.catalogue, id)
  if (wanted === undefined) return refusal('no_such_activity')
  const closed = whyNotJoin(turn.life, turn.catalogue, wanted, turn.minute)
  if (closed !== undefined) return closed
  join(turn, wanted)
  return undefined
}
