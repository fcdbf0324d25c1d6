import type { Command } from 'commander'

/** Adds the commands that prepare a deployment. */
export function registerDeployCommands(program: Command): void {
  program
    .command('secrets')
    .description('write the passwords, keys and tokens of a new deployment into an empty folder, a file each')
    .argument('<folder>', 'for example infra/compose/secrets')
    .option('--redis <host:port>', 'where the nodes reach Redis', 'redis:6379')
    .option('--mysql <host:port>', 'where the nodes reach MySQL', 'mysql:3306')
    .action(async (folder: string, options: { redis: string; mysql: string }) => {
      const { secretsCommand } = await import('./secrets-command.ts')
      process.exitCode = await secretsCommand(folder, options)
    })
}
