import { type CommandName, commands, type LoungeCommandName } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import type { Connection } from '../connections/connection.ts'
import type { LoungeCommand } from '../lounge/ports.ts'
import type { InboundParts } from './inbound-parts.ts'
import { refuse } from './refusals.ts'

export function isLoungeCommand(name: CommandName): name is LoungeCommandName {
  return commands[name].kind === 'lounge'
}

/** [LOUNGE-13] Hands a command to the lounge, or refuses it when this edge has none. */
export function loungeCommand(parts: InboundParts, connection: Connection, command: LoungeCommand): void {
  const { lounge } = parts.ctx
  if (lounge === undefined) refuse(parts, connection, refusal('lounge_closed'), command.id)
  else lounge.command(connection, command)
}
