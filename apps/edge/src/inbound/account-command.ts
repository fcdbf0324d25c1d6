import { type AccountCommandName, type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { inTrace } from '@lifegrid/observability/tracing/current-trace'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from './inbound-parts.ts'
import { refuse, refuseForNow } from './refusals.ts'

interface AccountCommand {
  readonly player: string
  readonly name: AccountCommandName
  readonly id: string
  readonly wantsAck: boolean
}

export function isAccountCommand(name: CommandName): name is AccountCommandName {
  return commands[name].kind === 'account'
}

/** Carries out a command that concerns the whole account, in its turn among the commands of the connection, and answers it. */
export function accountCommand(parts: InboundParts, connection: Connection, command: AccountCommand): void {
  const work = () => carryOut(parts, connection, command)
  const done = inTrace(connection.traces.next(), () => parts.forward.inOrder(connection, work))
  if (done === undefined) refuseForNow(parts, connection, 'overloaded', command.wantsAck ? command.id : undefined)
}

async function carryOut(
  parts: InboundParts,
  connection: Connection,
  { player, name, id, wantsAck }: AccountCommand,
): Promise<void> {
  const { ctx, actions } = parts
  const replyTo = wantsAck ? id : undefined
  try {
    const result = await ctx.accounts.command(name, { player, id })
    if (!result.ok) return refuse(parts, connection, result.error, replyTo, result.error.retryAfterMs)
    ctx.metrics.edge.framesIn.inc({ outcome: 'answered' })
    const ack: FrameOf<'ack'> = { type: 'ack', replyTo: id }
    if (wantsAck) actions.send(connection, JSON.stringify(ack))
  } catch (error) {
    ctx.logger.error(
      { err: error, connection: connection.id, name },
      'a command for the account could not be carried out',
    )
    refuseForNow(parts, connection, 'unavailable', replyTo)
  }
}
