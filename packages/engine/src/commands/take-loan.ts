import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refuseLoan, takeLoanOf } from '../systems/money/loans.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const takeLoan: Handler<CommandMessage<'takeLoan'>> = (turn, { cents }) => {
  const refused = refuseUnlessPlaying(turn.life) ?? refuseLoan(turn.life, turn.minute, cents)
  if (refused !== undefined) return refused
  takeLoanOf(turn, cents)
  return undefined
}
