import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { quit } from '../systems/school/extracurriculars.ts'
import type { Command } from './define.ts'

export const quitExtracurricular: Command<CommandMessage<'quitExtracurricular'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id }) {
    if (!turn.life.education.activities.some((one) => one.id === id)) return refusal('not_member')
    quit(turn, id)
    return undefined
  },
}
