import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { transfer } from '../core/ledger.ts'
import { messageOf } from '../core/message.ts'
import { becomeMarried } from '../systems/love/couple.ts'
import { weddings } from '../systems/love/evenings.ts'
import { refuseWedding } from '../systems/love/romance-costs.ts'
import { requirePartner } from '../systems/love/romance-rules.ts'
import { settle } from '../systems/money/accounts.ts'
import type { Command } from './define.ts'

/** Holds the wedding: at the registry, unless the message names a larger one, which costs money. */
export const marry: Command<CommandMessage<'marry'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const person = requirePartner(life)
    if ('code' in person) return person
    const id = message?.wedding ?? 'registry'
    const wedding = weddings[id]
    const refused = refuseWedding(life, minute, wedding)
    if (refused !== undefined) return refused
    settle(turn)
    transfer(turn, 'money', 'player', 'world', wedding.cents, { kind: 'wedding' })
    becomeMarried(turn, messageOf(turn, `love.wedding-${id}`, { partner: person }), wedding.affinity)
    return undefined
  },
}
