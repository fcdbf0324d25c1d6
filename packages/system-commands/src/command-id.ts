import { assert } from '@lifegrid/base/assert'
import { systemCommandIdLengthMax } from '@lifegrid/contract/commands/system/define'
import type { ServiceCommandName } from '@lifegrid/contract/commands/system/index.generated'

/**
 * [SYS-2] The id of a system command in the journal.
 * @param key what makes the command the only one of its type for the player, such as the id of a row. The same key is the same command.
 */
export function systemCommandId(type: ServiceCommandName, key: string): string {
  const id = `${type}-${key}`
  assert(key.length > 0 && id.length <= systemCommandIdLengthMax, `[SYS-2] The id "${id}" has a key of a valid length.`)
  return id
}
