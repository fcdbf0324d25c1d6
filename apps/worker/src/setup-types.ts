import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { SystemCommandName } from '@lifegrid/contract/commands/system/index.generated'

/** [JOB-5] Commands that do not count as playing. Apps set the token of their device by themselves, and operators make global events. */
export const setupTypes: readonly (SystemCommandName | WriteCommandName)[] = [
  'sys.birth',
  'sys.connect',
  'sys.disconnect',
  'sys.multipliers',
  'characterSetup',
  'deviceToken',
]
