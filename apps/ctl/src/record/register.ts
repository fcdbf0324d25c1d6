import type { Command } from 'commander'
import { asksFirst } from '../asks-first.ts'

/** Adds `lifegrid record`, `migrate` and `ledger`. Their code is loaded when they run. */
export function registerRecordCommands(program: Command): void {
  const restored = program
    .command('record')
    .description('maintain the database')
    .command('restored')
    .description('after restoring a backup, before the nodes start: make clients drop what they had from the lost part')
    .option('--nodes-stopped', 'do not look in Redis whether nodes run')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
\`lifegrid restore\` does this by itself. Run it after a restore with another tool, once, while no node runs: the record gets a new history id,
and a client that has seen another history takes the whole state. While a node has a session in Redis (REDIS_URL, or the local cluster) the
command refuses and names it.`,
    )
    .action(async (options: { json?: boolean; nodesStopped?: boolean }) => {
      const { restoredCommand } = await import('./restored-command.ts')
      process.exitCode = await restoredCommand(options)
    })
  asksFirst(restored, () => 'Every client drops what it has of its lives, and takes the whole state.')

  program
    .command('migrate')
    .description('bring the database to this version, before nodes of this version start')
    .option('--grants', 'give each role its rights too (infra/mysql/grants.sql); MYSQL_URL must be an administrator’s')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
It prints the migrations and procedures that it has applied. Run it again at any time: what is there stays. It waits for another one that runs.
Migrations only add, so nodes of the version before go on. A database of a newer version is not changed.`,
    )
    .action(async (options: { grants?: boolean; json?: boolean }) => {
      const { migrateCommand } = await import('./migrate-command.ts')
      process.exitCode = await migrateCommand(options)
    })

  program
    .command('ledger')
    .description('prove that money and diamonds are neither made nor lost')
    .command('audit')
    .description('compare every balance with the lines of the ledger; exit with 1 when something is wrong')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Every movement has a debit and a credit, so the balances of money and of diamonds sum to zero, and those of each player are the ones that
the journal states. The command reads the whole ledger from the database, and changes nothing. It prints each contradiction with its player
and entry; docs/spec/ledger.md says what the rules mean.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { auditCommand } = await import('../ledger/audit-command.ts')
      process.exitCode = await auditCommand(options)
    })
}
