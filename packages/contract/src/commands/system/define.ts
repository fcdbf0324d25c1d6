import type { z } from 'zod'

/**
 * Who makes a system command. `owner`: the sim itself. `service`: a worker or an edge, which hands it to the owner of the life through
 * the partition's stream: [SYS-1].
 */
export type SystemCommandSender = 'owner' | 'service'

/** The record stores ids of this length: a type, a hyphen and a key that has room for a player's id or a transaction's. */
export const systemCommandIdLengthMax = 128

export interface SystemCommandDefinition<
  Name extends `sys.${string}` = `sys.${string}`,
  Schema extends z.ZodType = z.ZodType,
  Sender extends SystemCommandSender = SystemCommandSender,
> {
  readonly name: Name
  readonly sender: Sender
  readonly message: Schema
  /** One sentence. */
  readonly summary: string
}

/**
 * Defines a command of the cluster itself; each has its own file. The file `sys-reply.ts` defines `sys.reply` and exports `sysReply`.
 * Clients cannot send it: its name has a dot, and edges forward only commands of the client table. The recipe is in
 * `docs/recipes/add-a-system-command.md`.
 */
export function defineSystemCommand<
  const Name extends `sys.${string}`,
  Schema extends z.ZodType,
  const Sender extends SystemCommandSender,
>(definition: SystemCommandDefinition<Name, Schema, Sender>): SystemCommandDefinition<Name, Schema, Sender> {
  return definition
}
