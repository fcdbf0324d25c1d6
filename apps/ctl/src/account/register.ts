import { Argument, type Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { ConsentOptions } from './consent-command.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid account`. The code of its commands is loaded when they run. */
export function registerAccountCommands(program: Command): void {
  const account = program
    .command('account')
    .description('answer for your own player whether analytics may use its data; look at the marks of accounts')
    .addHelpText(
      'after',
      `
A refund or a chargeback takes back the diamonds that are left, and marks the account. While it owes diamonds that were spent, or has a mark
for a chargeback, it cannot buy: receipts are refused with account_marked, and can be sent again when the mark is removed.`,
    )
  account
    .command('marks')
    .description('print the marks, the oldest first')
    .argument('[id]', 'only those of this account or player')
    .option('--limit <n>', 'print at most so many', wholeNumber(1, 100_000), 100)
    .option('--json', 'print one JSON object')
    .action(async (id: string | undefined, options: Json & { limit: number }) => {
      const { marksCommand } = await import('./marks-command.ts')
      process.exitCode = await marksCommand(id, options)
    })
  account
    .command('unmark')
    .description('remove the marks of an account, so that it can buy again')
    .argument('<id>', 'the account or player that `marks` shows')
    .option('--purchase <id>', 'only the mark of this purchase')
    .option('--json', 'print one JSON object')
    .action(async (id: string, options: Json & { purchase?: string }) => {
      const { unmarkCommand } = await import('./marks-command.ts')
      process.exitCode = await unmarkCommand(id, options)
    })
  account
    .command('consent')
    .description('show the question about analytics and the answer of your own player; give another answer')
    .addArgument(new Argument('[answer]', 'the new answer').choices(['yes', 'no']))
    .option('--url <url>', 'ws://host:port of a cluster (default: the one that `npm start` runs)')
    .option('--profile <name>', 'which of your players', 'default')
    .option('--json', 'print one JSON object')
    .action(async (answer: 'yes' | 'no' | undefined, options: ConsentOptions) => {
      const { consentCommand } = await import('./consent-command.ts')
      process.exitCode = await consentCommand(answer, options)
    })
}
