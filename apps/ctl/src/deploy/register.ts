import type { Command } from 'commander'
import type { SecretsOptions } from './secrets-command.ts'

/** Adds the commands that prepare a deployment. */
export function registerDeployCommands(program: Command): void {
  program
    .command('secrets')
    .description('write the passwords, keys and tokens of a new deployment into an empty folder, a file each')
    .argument('<folder>', 'for example infra/compose/secrets')
    .option('--redis <host:port>', 'where the nodes reach Redis', 'redis:6379')
    .option('--mysql <host:port>', 'where the nodes reach MySQL', 'mysql:3306')
    .option('--add-mysql <host:port,...>', 'append MySQL servers to the lists of a folder that exists: mysql_urls_*')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Each file has one secret, and the name of what it is for: admin_token, auth_secret, redis_url_edge, mysql_url_sim and so on. users.acl has the
users of Redis, and users.sql creates those of MySQL. Point variables to the files with NAME_FILE, such as AUTH_SECRET_FILE. Only you can open the
folder. Files that exist are never replaced, except for the lists mysql_urls_edge and so on (MYSQL_URLS_FILE), which --add-mysql writes and
lengthens: users.sql creates the same users on each server. The README files of infra/compose, infra/k8s and infra/systemd say where to put them.`,
    )
    .action(async (folder: string, options: SecretsOptions) => {
      const { secretsCommand } = await import('./secrets-command.ts')
      process.exitCode = await secretsCommand(folder, options)
    })
}
