import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { programs } from './decide.ts'
import { isExecutable, lookFor, searchPath } from './find.ts'

export type MysqlKind = 'mysql' | 'mariadb'

export const mysqlKindNames: Readonly<Record<MysqlKind, string>> = { mysql: 'MySQL', mariadb: 'MariaDB' }

/**
 * The server that `LIFEGRID_MYSQLD` names: a mysqld or mariadbd to use instead of the one that is found.
 * @throws Error when it is not an executable file.
 */
export function chosenMysqld(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env.LIFEGRID_MYSQLD
  if (!given) return undefined
  const path = resolve(given)
  if (!isExecutable(path)) throw new Error(`LIFEGRID_MYSQLD is ${given}, which is not an executable file`)
  return path
}

/** The server to start: {@link chosenMysqld}, else the first that is found. */
export function lookForMysqld(folders: readonly string[] = searchPath()): string | undefined {
  return chosenMysqld() ?? lookFor(programs.mysql.names, folders)
}

/** @returns what the server prints about itself. @throws Error when it cannot be run. */
export async function mysqldVersion(path: string): Promise<string> {
  // Without --no-defaults it reads the machine's configuration first.
  const { stdout } = await promisify(execFile)(path, ['--no-defaults', '--version'])
  return stdout.trim()
}

/** @param version what the server prints about itself. */
export function mysqlKind(version: string): MysqlKind {
  return version.includes('MariaDB') ? 'mariadb' : 'mysql'
}
