import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Random } from '@lifegrid/base/random'
import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { createConnection } from 'mysql2/promise'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { programs } from '../provision/decide.ts'
import { findProgram } from '../provision/find.ts'
import { lookForMysqld, type MysqlKind, mysqldVersion, mysqlKind } from '../provision/mysqld.ts'
import { prepareData, smallRedoLog, temporaryFolder } from './mysql-data.ts'
import type { Runtime } from './runtime.ts'
import { type Service, startService } from './service.ts'

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
  /** More options of the server, for example `--ssl-cert=<file>`. */
  readonly options?: readonly string[]
}

interface ServerArgs {
  readonly kind: MysqlKind
  readonly data: string
  readonly temporary: string
  readonly initFile: string
  readonly port: number
  readonly bind: string
  readonly durable: boolean
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
  const runtime = options.runtime ?? { kind: 'binary', path: lookForMysqld() ?? findProgram(programs.mysql.names) }
  const kind = runtime.kind === 'container' ? 'mariadb' : mysqlKind(await mysqldVersion(runtime.path))
  const { folder } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secrets = await loadSecrets(join(folder, 'secrets.json'), systemRandom)
  const data = join(folder, 'data')
  const initFile = join(folder, 'init.sql')
  const url = (port: number): string => `mysql://lifegrid:${secrets.app}@127.0.0.1:${port}/lifegrid`
  return startService({
    ...options,
    name: 'mysql',
    program: 'mariadbd',
    runtime,
    stopMs: limits.serviceStopMs,
    url,
    async prepare() {
      await prepareData(runtime, kind, folder, data)
      await writeFile(initFile, accounts(secrets), { mode: 0o600 })
      await chmod(initFile, 0o600)
    },
    args: (port, bind) => [
      ...serverArgs({
        kind,
        data,
        temporary: temporaryFolder(folder),
        initFile,
        port,
        bind,
        durable: options.durable ?? true,
      }),
      ...(options.options ?? []),
    ],
    async probe(port) {
      const connection = await createConnection({ uri: url(port), connectTimeout: limits.probeTimeoutMs })
      await connection.query('SELECT 1').finally(() => connection.destroy())
    },
    wipe: () => rm(data, { recursive: true, force: true }),
  })
}

/** Options that only one kind of server knows. */
const ownArgs: Readonly<Record<MysqlKind, readonly string[]>> = {
  mysql: [
    // MySQL does not start without the folder that is compiled in for files, or when it may not read it. No file is exported or imported.
    '--secure-file-priv=NULL',
    '--innodb-redo-log-capacity=33554432',
    '--mysqlx=OFF',
  ],
  mariadb: [smallRedoLog],
}

function serverArgs({ kind, data, temporary, initFile, port, bind, durable }: ServerArgs): string[] {
  return [
    // It must come first. Otherwise the server reads the machine's configuration and uses its sockets, ports and folders.
    '--no-defaults',
    `--datadir=${data}`,
    `--tmpdir=${temporary}`,
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
    // The kernel limits the asynchronous I/O contexts of all servers together; several clusters would exceed the limit.
    '--innodb-use-native-aio=OFF',
    '--performance-schema=OFF',
    // With 2, commits survive the death of the process. When the machine dies, at most a second is lost, and the test with it.
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
    ...ownArgs[kind],
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]
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
