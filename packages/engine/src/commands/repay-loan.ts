import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refuseRepayment, repay } from '../systems/money/loans.ts'
import type { Command } from './define.ts'

export const repayLoan: Command<CommandMessage<'repayLoan'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { debt, cents }) {
    const refused = refuseRepayment(turn.life, turn.minute, debt, cents)
    if (refused !== undefined) return refused
    repay(turn, debt, cents)
    return undefined
  },
}
