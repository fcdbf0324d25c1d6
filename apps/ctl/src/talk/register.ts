import { type Command, Option } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { TalkOptions } from './talk-command.ts'

/** Adds `lifegrid talk`. Its code is loaded when it runs. */
export function registerTalkCommand(program: Command): void {
  program
    .command('talk')
    .description(
      'talk to a person of a simulated life, without a cluster. The language model is configured as for workers',
    )
    .option('--seed <text>', 'determines everything random in the life', 'talk')
    .option('--age <years>', 'age of the player', wholeNumber(6, 110), 30)
    .option('--with <person>', 'first name or relation of the person (default: who is closest)')
    .addOption(
      new Option('--provider <name>', 'who words the replies (default: openai if there is a key)').choices([
        'template',
        'openai',
      ]),
    )
    .action(async (options: TalkOptions) => {
      const { talkCommand } = await import('./talk-command.ts')
      process.exitCode = await talkCommand(options)
    })
}
