import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { takeMajor, whyNotMajor } from '../systems/school/studies.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const chooseMajor: Handler<CommandMessage<'chooseMajor'>> = (turn, { major, minor }) => {
  const refused = refuseUnlessPlaying(turn.life) ?? whyNotMajor(turn.life, turn.catalogue, major, minor)
  if (refused !== undefined) return refused
  takeMajor(turn, major, minor)
  return undefined
}
