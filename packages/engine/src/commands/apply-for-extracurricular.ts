import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { activityNamed, join, whyNotJoin } from '../systems/school/extracurriculars.ts'
import type { Command } from './define.ts'

export const applyForExtracurricular: Command<CommandMessage<'applyForExtracurricular'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id }) {
    const wanted = activityNamed(turn.catalogue, id)
    if (wanted === undefined) return refusal('no_such_activity')
    const closed = whyNotJoin(turn.life, turn.catalogue, wanted, turn.minute)
    if (closed !== undefined) return closed
    join(turn, wanted)
    return undefined
  },
}
