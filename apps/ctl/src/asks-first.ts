import type { Command } from 'commander'
import { ExpectedFailure } from './expected-failure.ts'

/**
 * [OPS-25] Makes a command ask before it begins, and gives it `--yes`. Without a terminal it needs `--yes`.
 * @param consequence what the command takes away, as a sentence. The arguments are those of the command, in their order.
 */
export function asksFirst<Options>(
  command: Command,
  consequence: (args: readonly unknown[], options: Options) => string,
): Command {
  return command.option('--yes', 'do not ask').hook('preAction', async (_, action) => {
    const options = action.opts<Options & { readonly yes?: boolean }>()
    const { isConfirmed } = await import('./confirm.ts')
    if (await isConfirmed(consequence(action.processedArgs, options), options.yes)) return
    throw new ExpectedFailure('Nothing was changed.')
  })
}
