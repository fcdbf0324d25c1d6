import { commands } from '@lifegrid/contract/commands/index.generated'
import type { SystemCommandName } from '@lifegrid/contract/commands/system/index.generated'

/** What concerns the player's rights or devices is nobody else's business. */
const unreported: ReadonlySet<string> = new Set(['cancelAccountDeletion', 'deleteAccount', 'deviceToken', 'exportData'])

const systemCommands: readonly SystemCommandName[] = ['sys.birth', 'sys.connect', 'sys.disconnect']

/** [KEEP-7] The names of commands that are reported to analytics. */
export const reportedTypes: ReadonlySet<string> = new Set([
  ...Object.keys(commands).filter((name) => !unreported.has(name)),
  ...systemCommands,
])
