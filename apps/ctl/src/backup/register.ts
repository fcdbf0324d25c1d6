import type { Command } from 'commander'

/** Adds `lifegrid backup` and `lifegrid restore`. Their code is loaded when they run. */
export function registerBackupCommands(program: Command): void {
  registerBackup(program)
  registerRestore(program)
}

function registerBackup(program: Command): void {
  program
    .command('backup')
    .description('write a consistent copy of the database to a file, while the cluster runs')
    .argument('<file>', 'a new file, such as lifegrid.sql.gz')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The copy is made by mariadb-dump or mysqldump, which must be installed here, in one transaction: all tables are as of one moment. It has
the tables and the procedures, and is compressed with gzip. The file gets its name when it is complete, and only you can read it. It has the
data of all players, so keep it as safe as the database.

The database is that of MYSQL_URL, or that of the local cluster. With MYSQL_URLS each server has a file of its own, <file>.server-1 and so on,
and the first server is copied last into <file>. Refused while partitions move to another server. The user needs the rights of
lifegrid_operator in infra/mysql/grants.sql. Redis need not be backed up. Keep AUTH_SECRET and EXPORT_KEY too.`,
    )
    .action(async (file: string, options: { json?: boolean }) => {
      const { backupCommand } = await import('./backup-commands.ts')
      process.exitCode = await backupCommand(file, options)
    })
}

function registerRestore(program: Command): void {
  program
    .command('restore')
    .description('replace the database by a backup, while all nodes are stopped')
    .argument('<file>', 'a file that `lifegrid backup` has written')
    .option('--yes', 'replace a database that has players, without asking')
    .option('--nodes-stopped', 'do not look in Redis whether nodes run')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Stop all nodes first: a node that runs would continue from what it has in memory. While one has a session
in Redis (REDIS_URL, or the local cluster) the command refuses and names it. Then it
  1. reads the whole file, and refuses one that is not complete
  2. asks before it replaces a database that has players; without a terminal it needs --yes
  3. drops all tables and procedures, and loads the file with the program mariadb or mysql, which must be installed here
  4. applies the migrations that the backup lacks
  5. gives the record a new history id, so that clients drop what they had from the lost part, as \`lifegrid record restored\` does
With MYSQL_URLS each server is restored from its own file, <file>.server-1 and so on, and the first server last, from <file>.
If it fails after it has begun to drop, the database is incomplete: restore again.`,
    )
    .action(async (file: string, options: { json?: boolean; yes?: boolean; nodesStopped?: boolean }) => {
      const { restoreCommand } = await import('./backup-commands.ts')
      process.exitCode = await restoreCommand(file, options)
    })
}
