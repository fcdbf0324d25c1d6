import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refuseLoan, takeLoanOf } from '../systems/money/loans.ts'
import type { Command } from './define.ts'

export const takeLoan: Command<CommandMessage<'takeLoan'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { cents }) {
    const refused = refuseLoan(turn.life, turn.minute, cents)
    if (refused !== undefined) return refused
    takeLoanOf(turn, cents)
    return undefined
  },
}
