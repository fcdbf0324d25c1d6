import { type Command, InvalidArgumentError } from 'commander'
import { wholeNumber } from '../lab/options.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid purchases`. The code of its commands is loaded when they run. */
export function registerPurchaseCommands(program: Command): void {
  const purchases = program
    .command('purchases')
    .description('look at purchases for real money; make receipts of the sandbox for development')
    .addHelpText(
      'after',
      `
A purchase is one receipt that a player has sent. A worker asks the store about it, and the sim gives the diamonds, once.
docs/spec/purchases.md has the states and their order.`,
    )
  registerReading(purchases)
  registerSandbox(purchases)
}

function registerReading(purchases: Command): void {
  purchases
    .command('list')
    .description('print the purchases of a player, the oldest first')
    .argument('<player>', 'the player id')
    .option('--json', 'print one JSON object')
    .action(async (player: string, options: Json) => {
      const { listCommand } = await import('./purchases-command.ts')
      process.exitCode = await listCommand(player, options)
    })
  purchases
    .command('show')
    .description('print one purchase')
    .argument('<player>', 'the player id')
    .argument('<purchase>', 'the id that `list` shows')
    .option('--json', 'print one JSON object')
    .action(async (player: string, purchase: string, options: Json) => {
      const { showCommand } = await import('./purchases-command.ts')
      process.exitCode = await showCommand(player, purchase, options)
    })
}

function registerSandbox(purchases: Command): void {
  const help = `
The sandbox is a store for development. It is open when the nodes have the variable SANDBOX_STORE_KEY, at least 32 characters, for example from
the file .env of the project. This command finds the key there too.`
  purchases
    .command('sandbox-receipt')
    .description('make a receipt of the sandbox, for purchaseInAppItem')
    .argument('<product>', 'id of a pack of diamonds')
    .option('--transaction <id>', 'the id of the transaction (default: a new one)')
    .option('--minutes <n>', 'how long the receipt is valid', wholeNumber(1, 525_600), 60)
    .option('--json', 'print one JSON object')
    .addHelpText('after', help)
    .action(async (product: string, options: Json & { transaction?: string; minutes: number }) => {
      const { receiptCommand } = await import('./sandbox-commands.ts')
      process.exitCode = await receiptCommand(product, options)
    })
  purchases
    .command('sandbox-refund')
    .description('make a report of the sandbox that the money went back, for POST /api/stores/sandbox')
    .argument('<transaction>', 'the id of the transaction')
    .option('--percent <n>', 'how much of the price has gone back so far', percent, 100)
    .option('--chargeback', 'the bank of the buyer took it back')
    .option('--json', 'print one JSON object')
    .addHelpText('after', help)
    .action(async (transaction: string, options: Json & { percent: number; chargeback?: boolean }) => {
      const { refundCommand } = await import('./sandbox-commands.ts')
      process.exitCode = await refundCommand(transaction, options)
    })
}

function percent(text: string): number {
  const value = Number(text)
  if (!(value > 0 && value <= 100)) throw new InvalidArgumentError('It must be above 0 and at most 100.')
  return value
}
