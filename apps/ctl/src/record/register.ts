import type { Command } from 'commander'

/** Adds `lifegrid record`, `migrate` and `ledger`. Their code is loaded when they run. */
export function registerRecordCommands(program: Command): void {
  program
    .command('record')
    .description('maintain the database')
    .command('restored')
    .description('after restoring a backup, before the nodes start: make clients drop what they had from the lost part')
    .action(async () => {
      const { restoredCommand } = await import('./restored-command.ts')
      process.exitCode = await restoredCommand()
    })

  program
    .command('migrate')
    .description('bring the database to this version, before nodes of this version start')
    .option('--grants', 'give each role its rights too (infra/mysql/grants.sql); MYSQL_URL must be an administrator’s')
    .option('--json', 'print one JSON object')
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
    .action(async (options: { json?: boolean }) => {
      const { auditCommand } = await import('../ledger/audit-command.ts')
      process.exitCode = await auditCommand(options)
    })
}
