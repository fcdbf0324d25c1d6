import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { minuteAt } from '../core/clock.ts'
import { ledgerFrameOf } from '../views/ledger-view.ts'
import type { ReadHandler } from './define.ts'

export const getLedger: ReadHandler<CommandMessage<'getLedger'>> = (life, message, { catalogue }) => ({
  frame: 'ledger',
  body: ledgerFrameOf(life, minuteAt(life, life.at), catalogue, message?.page ?? 0),
})
