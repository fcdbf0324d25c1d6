import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import { findNextTo } from '../provision/find.ts'
import { type MysqlKind, mysqldVersion, mysqlKindNames } from '../provision/mysqld.ts'
import { emptyData } from './empty-mysql-data.ts'
import { commandFor, type Runtime } from './runtime.ts'

const run = promisify(execFile)

/** With MariaDB's default, a new data folder takes 120 MB instead of 30 MB. */
export const smallRedoLog = '--innodb-log-file-size=16M'

/**
 * The server's folder for temporary files. Each server has its own: MariaDB deletes the temporary tables that it finds there when it starts,
 * also those that another server is using.
 */
export function temporaryFolder(folder: string): string {
  return join(folder, 'tmp')
}

/**
 * Creates the data folder if there is none, and the one for temporary files.
 * @throws Error when the folder belongs to the other kind of server, which cannot read it, or cannot be created.
 */
export async function prepareData(runtime: Runtime, kind: MysqlKind, folder: string, data: string): Promise<void> {
  await mkdir(temporaryFolder(folder), { recursive: true })
  if (!existsSync(join(data, 'mysql'))) return initialize(runtime, kind, folder, data)
  // Only MySQL keeps its data dictionary in this file.
  const owner: MysqlKind = existsSync(join(data, 'mysql.ibd')) ? 'mysql' : 'mariadb'
  if (owner === kind) return
  throw new Error(
    `${data} is a data folder of ${mysqlKindNames[owner]}, and ${mysqlKindNames[kind]} cannot use it. ` +
      'Choose the other server with LIFEGRID_MYSQLD, or start with --fresh, which deletes the data.',
  )
}

/** Creates an empty data folder: a copy of an earlier one, or with MariaDB's own script, or with an option of MySQL's server. */
async function initialize(runtime: Runtime, kind: MysqlKind, folder: string, data: string): Promise<void> {
  // Created under another name, so that the unfinished folder of an interrupted start is not used.
  const unfinished = `${data}.new`
  // The installer of an earlier start whose supervisor was killed may still be writing there for a moment.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const flags = creationFlags(kind, basename(unfinished))
  // A container is another file system, where the same version may create other files.
  const empty = runtime.kind === 'binary' ? emptyData([await mysqldVersion(runtime.path), ...flags]) : undefined
  if (!(await empty?.copyTo(unfinished))) {
    await create(runtime, kind, folder, unfinished, flags)
    await empty?.keep(unfinished)
  }
  await rm(data, { recursive: true, force: true })
  await rename(unfinished, data)
}

/** @param name of the folder, relative to the one in which the program runs: MariaDB's script does not quote the path, so a space in it would end it. */
function creationFlags(kind: MysqlKind, name: string): string[] {
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  // The method 'normal' would also create a root without a password for the machine's other names.
  const own =
    kind === 'mariadb'
      ? ['--auth-root-authentication-method=socket', '--skip-test-db', smallRedoLog]
      : ['--initialize-insecure']
  return ['--no-defaults', `--datadir=./${name}`, ...user, ...own]
}

async function create(
  runtime: Runtime,
  kind: MysqlKind,
  folder: string,
  unfinished: string,
  flags: readonly string[],
): Promise<void> {
  const mariadb = kind === 'mariadb'
  const make = mariadb
    ? installer(runtime, flags, folder)
    : commandFor(runtime, 'mysqld', flags, { folder, publish: [] })
  try {
    await run(make.command, [...make.args], {
      cwd: folder,
      timeout: limits.serviceReadyMs,
      env: { ...process.env, TMPDIR: temporaryFolder(folder) },
    })
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    const output = [Reflect.get(cause as object, 'stderr'), Reflect.get(cause as object, 'stdout')].join('\n').trim()
    const hint =
      !mariadb && existsSync('/etc/apparmor.d/usr.sbin.mysqld')
        ? '\nAppArmor confines the mysqld of this system to /var/lib/mysql. MariaDB is not confined: install mariadb-server.'
        : ''
    throw new Error(`cannot create a MySQL data folder in ${unfinished}:\n${output}${hint}`, { cause })
  }
}

function installer(
  runtime: Runtime,
  args: readonly string[],
  folder: string,
): { command: string; args: readonly string[] } {
  const names = ['mariadb-install-db', 'mysql_install_db']
  if (runtime.kind === 'container') return commandFor(runtime, 'mariadb-install-db', args, { folder, publish: [] })
  const path = findNextTo(dirname(runtime.path), names)
  return { command: path, args }
}
