import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Random } from '@lifegrid/base/random'
import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { createConnection } from 'mysql2/promise'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { findNextTo, findProgram } from '../provision/find.ts'
import { commandFor, type Runtime } from './runtime.ts'
import { type Service, startService } from './service.ts'

const run = promisify(execFile)

export interface MysqlOptions {
  /** Holds data, passwords and log; created when missing. */
  readonly folder: string
  readonly port?: number
  /** Each commit is on disk before it is acknowledged. True by default; false only when the data is thrown away. */
  readonly durable?: boolean
  readonly runtime?: Runtime
  readonly reaper?: Reaper
  readonly onSpawn?: (pid: number) => void
  readonly logFile?: string
}

interface Secrets {
  readonly root: string
  readonly app: string
}

/**
 * Starts a MySQL or MariaDB on 127.0.0.1, with the database `lifegrid` and a user of the same name, who may do everything in this database
 * and in the tests' databases, whose names start with `lifegrid_`, and nothing else. Its url is
 * `mysql://lifegrid:<password>@127.0.0.1:<port>/lifegrid`.
 */
export async function startMysql(options: MysqlOptions): Promise<Service> {
  const runtime = options.runtime ?? { kind: 'binary', path: findProgram(['mariadbd', 'mysqld']) }
  const { folder } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secrets = await loadSecrets(join(folder, 'secrets.json'), systemRandom)
  const data = join(folder, 'data')
  const initFile = join(folder, 'init.sql')
  const url = (port: number): string => `mysql://lifegrid:${secrets.app}@127.0.0.1:${port}/lifegrid`
  const service = await startService({
    ...options,
    name: 'mysql',
    program: 'mariadbd',
    runtime,
    stopMs: limits.serviceStopMs,
    url,
    async prepare() {
      if (!existsSync(join(data, 'mysql'))) await initialize(runtime, folder, data)
      await writeFile(initFile, accounts(secrets), { mode: 0o600 })
      await chmod(initFile, 0o600)
    },
    args: (port, bind) => serverArgs(data, initFile, port, bind, options.durable ?? true),
    async probe(port) {
      const connection = await createConnection({ uri: url(port), connectTimeout: limits.probeTimeoutMs })
      await connection.query('SELECT 1').finally(() => connection.destroy())
    },
    wipe: () => rm(data, { recursive: true, force: true }),
  })
  return service
}

function serverArgs(data: string, initFile: string, port: number, bind: string, durable: boolean): string[] {
  return [
    // It must come first. Otherwise the server reads the machine's configuration and uses its sockets, ports and folders.
    '--no-defaults',
    `--datadir=${data}`,
    // Relative to the data folder, because a full path can exceed the 107 bytes of a socket's address.
    '--socket=mysql.sock',
    '--pid-file=mysql.pid',
    `--port=${port}`,
    `--bind-address=${bind}`,
    `--init-file=${initFile}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--character-set-server=utf8mb4',
    '--max-connections=300',
    '--innodb-buffer-pool-size=128M',
    // Small logs: a new data folder takes 30 MB instead of 120 MB.
    '--loose-innodb-redo-log-capacity=33554432',
    '--loose-innodb-log-file-size=16M',
    // The kernel limits the asynchronous I/O contexts of all servers together; several clusters would exceed the limit.
    '--innodb-use-native-aio=OFF',
    '--performance-schema=OFF',
    '--loose-mysqlx=OFF',
    // With 2, commits survive the death of the process. When the machine dies, at most a second is lost, and the test with it.
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]
}

/** Creates an empty data folder: with MariaDB's own script, or with an option of MySQL's server. */
async function initialize(runtime: Runtime, folder: string, data: string): Promise<void> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  // Created under another name, so that the unfinished folder of an interrupted start is not used.
  const unfinished = `${data}.new`
  // The installer of an earlier start whose supervisor was killed may still be writing there for a moment.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const mariadb = runtime.kind === 'container' || (await isMariadb(runtime.path))
  const flags = ['--no-defaults', `--datadir=${unfinished}`, ...user]
  // The method 'normal' would also create a root without a password for the machine's other names.
  const make = mariadb
    ? installer(runtime, [...flags, '--auth-root-authentication-method=socket', '--skip-test-db'], folder)
    : commandFor(runtime, 'mysqld', [...flags, '--initialize-insecure'], { folder, publish: [] })
  try {
    await run(make.command, [...make.args], { cwd: folder, timeout: limits.serviceReadyMs })
    await rm(data, { recursive: true, force: true })
    await rename(unfinished, data)
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    const output = [Reflect.get(cause as object, 'stderr'), Reflect.get(cause as object, 'stdout')].join('\n').trim()
    const hint =
      !mariadb && existsSync('/etc/apparmor.d/usr.sbin.mysqld')
        ? '\nAppArmor confines the mysqld of this system to /var/lib/mysql. MariaDB is not confined: install mariadb-server.'
        : ''
    throw new Error(`cannot create a MySQL data folder in ${data}:\n${output}${hint}`, { cause })
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

export async function isMariadb(server: string): Promise<boolean> {
  const { stdout } = await run(server, ['--no-defaults', '--version'])
  return stdout.includes('MariaDB')
}

/**
 * SQL that the server runs at each start before it accepts connections, so that root never has no password while it does. The server
 * expects one statement a line. Passwords are base 36, so nothing needs escaping.
 */
function accounts(secrets: Secrets): string {
  return [
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${secrets.root}';`,
    'CREATE DATABASE IF NOT EXISTS lifegrid CHARACTER SET utf8mb4;',
    `CREATE USER IF NOT EXISTS 'lifegrid'@'%' IDENTIFIED BY '${secrets.app}';`,
    "GRANT ALL ON lifegrid.* TO 'lifegrid'@'%';",
    "GRANT ALL ON `lifegrid\\_%`.* TO 'lifegrid'@'%';",
    '',
  ].join('\n')
}

/** Reads the passwords, or creates them. They are stored next to the data, because the accounts in the data keep them. */
async function loadSecrets(file: string, random: Random): Promise<Secrets> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Secrets
  const secrets = { root: randomId(random, 24), app: randomId(random, 24) }
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}
