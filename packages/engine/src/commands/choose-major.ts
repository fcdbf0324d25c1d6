import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { setMajor, whyNotMajor } from '../systems/school/studies.ts'
import type { Command } from './define.ts'

export const chooseMajor: Command<CommandMessage<'chooseMajor'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { major, minor }) {
    const refused = whyNotMajor(turn.life, turn.catalogue, major, minor)
    if (refused !== undefined) return refused
    setMajor(turn, major, minor)
    return undefined
  },
}
