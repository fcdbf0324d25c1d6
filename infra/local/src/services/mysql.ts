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
  /** Data, passwords and log; created when missing. */
  readonly folder: string
  readonly port?: number
  /** Every commit is on the disk before it is acknowledged. Default true; false only where the data is thrown away. */
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
 * Starts a MySQL or MariaDB of our own on 127.0.0.1, with the database `lifegrid` and a user of the same name who may do everything in
 * it (and in databases whose names begin with `lifegrid_`, which tests make) and nothing else. Its url is
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
    // First, or the machine's own configuration would be read and its sockets, ports and folders used.
    '--no-defaults',
    `--datadir=${data}`,
    // Relative to the data folder: a full path can pass the 107 bytes that a socket's address holds.
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
    // Small logs: a young data folder takes 30 MB instead of 120.
    '--loose-innodb-redo-log-capacity=33554432',
    '--loose-innodb-log-file-size=16M',
    // Kernels bound the asynchronous I/O contexts of all servers together; several clusters side by side would use them up.
    '--innodb-use-native-aio=OFF',
    '--performance-schema=OFF',
    '--loose-mysqlx=OFF',
    // 2 still survives the death of the process, and loses at most a second when the machine dies, which takes a test with it.
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]
}

/** Makes an empty data folder. MariaDB does it with a script of its own, MySQL with an option of the server. */
async function initialize(runtime: Runtime, folder: string, data: string): Promise<void> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  // Made under another name: a half-made folder of an interrupted start would be taken for a whole one.
  const unfinished = `${data}.new`
  // Another start's installer, whose supervisor was killed, may be writing there for a moment more.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const mariadb = runtime.kind === 'container' || (await isMariadb(runtime.path))
  const flags = ['--no-defaults', `--datadir=${unfinished}`, ...user]
  // The method 'normal' would also make a root without a password for the machine's other names.
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
 * Run by the server at each start, before it accepts connections, so that no moment exists in which root has no password.
 * One statement a line, as the server wants it. Passwords are base 36: nothing to escape.
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

/** Kept beside the data, as the passwords in the data outlive the process. */
async function loadSecrets(file: string, random: Random): Promise<Secrets> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Secrets
  const secrets = { root: randomId(random, 24), app: randomId(random, 24) }
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}
