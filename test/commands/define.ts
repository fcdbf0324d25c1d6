import type { CommandMessage, CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import type { LifeName, Prepared } from './lives.ts'

/** A message, or a function that calculates it from the life. */
type Given<Message> = Message | ((prepared: Prepared) => Message)

/** A command that a player sends; with the command's example when it has no message. */
export type Sent = {
  [Name in CommandName]: { readonly type: Name; readonly message?: Given<CommandMessage<Name>> }
}[CommandName]

/** A life, and a message that the command's server must answer in one way. */
export interface Case<Message = unknown> {
  /** The life with which the player connects; `adult` when absent. */
  readonly life?: LifeName
  /** What is changed in the life before that. */
  readonly given?: (prepared: Prepared) => void
  /** Writes more about the player into the database before that. */
  readonly record?: (player: {
    readonly mysqlUrl: string
    readonly userID: string
    readonly now: number
  }) => Promise<void>
  /** The edge knows what `record` writes some time later: the command is sent until it is answered in this way, and then once more. */
  readonly knownLater?: true
  /** The edge to which the player connects: one that has everything, unless this says otherwise. */
  readonly edge?: 'bare'
  /** Commands that succeed before this one. */
  readonly before?: readonly Sent[]
  /** Absent: the command's example. */
  readonly message?: Given<Message>
}

/** Why the cluster of these tests cannot give an answer. */
export interface Unreachable {
  readonly unreachable: string
  /** The test file, from the root of the project, that provokes the answer. */
  readonly provedIn: string
}

type CodeOf<Name extends CommandName> = (typeof commands)[Name]['refusals'][number]
/** Refusals that are the same for many commands: the runner makes their cases. */
export type CommonCode = 'not_created' | 'dead'
type OwnCode<Name extends CommandName> = Exclude<CodeOf<Name>, CommonCode>

/** [PROTO-3] How a command is answered. The compiler demands a case for each refusal that the contract declares. */
export interface CommandCases<Name extends CommandName = CommandName> {
  readonly name: Name
  readonly success: Case<CommandMessage<Name>> | Unreachable
  readonly refusals: { readonly [Code in OwnCode<Name>]: Case<CommandMessage<Name>> | Unreachable }
}

export function casesOf<Name extends CommandName>(
  name: Name,
  success: CommandCases<Name>['success'],
  refusals: CommandCases<Name>['refusals'],
): CommandCases<Name> {
  return { name, success, refusals }
}
