import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refuseRepayment, repay } from '../systems/money/loans.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

export const repayLoan: Handler<CommandMessage<'repayLoan'>> = (turn, { debt, cents }) => {
  const refused = refuseUnlessPlaying(turn.life) ?? refuseRepayment(turn.life, turn.minute, debt, cents)
  if (refused !== undefined) return refused
  repay(turn, debt, cents)
  return undefined
}
