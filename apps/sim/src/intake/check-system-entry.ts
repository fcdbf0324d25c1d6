import { isServiceCommandName, systemCommands } from '@lifegrid/contract/commands/system/index.generated'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'

/**
 * [SYS-3] Parses the message of a system command. A command that this release does not know, or whose message has another form, must not be
 * journalled as refused, because its id would be used up: a newer worker has sent it, and sends it again until a newer owner applies it.
 * @returns other entries unchanged.
 * @throws Error when this release cannot apply the command.
 */
export function checkSystemEntry(entry: InboundEntry): InboundEntry {
  if (entry.kind !== 'system') return entry
  const { type } = entry
  if (!isServiceCommandName(type)) throw new Error(`workers and edges have no system command ${type}`)
  if (!entry.id.startsWith(`${type}-`)) throw new Error(`the id of a ${type} must begin with its type`)
  return { ...entry, message: systemCommands[type].message.parse(entry.message ?? null) }
}
