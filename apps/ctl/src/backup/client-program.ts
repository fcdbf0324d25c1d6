import { execFile } from 'node:child_process'
import { ExpectedFailure } from '../expected-failure.ts'

/** Whose program it is. Each has options that the other refuses. */
export type Vendor = 'mariadb' | 'mysql'

export interface ClientProgram {
  /** Found in a folder of PATH. */
  readonly name: string
  readonly vendor: Vendor
}

/** The names by which each vendor installs its programs. MariaDB installs those of MySQL too, as links to its own. */
const names = {
  dump: { mariadb: ['mariadb-dump', 'mysqldump'], mysql: ['mysqldump', 'mariadb-dump'] },
  load: { mariadb: ['mariadb', 'mysql'], mysql: ['mysql', 'mariadb'] },
} as const

/**
 * Finds the client program that writes or loads a dump. That of the server's own vendor is preferred.
 * @param path the folders in which it is searched, as in PATH.
 * @throws ExpectedFailure when there is none.
 */
export async function clientProgram(
  purpose: 'dump' | 'load',
  server: Vendor,
  path: string = process.env.PATH ?? '',
): Promise<ClientProgram> {
  const wanted = names[purpose][server]
  for (const name of wanted) {
    const version = await versionOf(name, path)
    if (version !== undefined) return { name, vendor: vendorOf(version) }
  }
  throw new ExpectedFailure(
    `This needs the program ${wanted.join(' or ')}, which is not installed, or not in a folder of PATH (${path}). ` +
      'Debian has it in the package mariadb-client, or default-mysql-client.',
  )
}

/** Whose a server or a program is. @param version what it says about itself. */
export function vendorOf(version: string): Vendor {
  return version.includes('MariaDB') ? 'mariadb' : 'mysql'
}

/** What a program says about its version; undefined when there is no such program. */
function versionOf(name: string, path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    execFile(name, ['--version'], { env: { ...process.env, PATH: path } }, (error, stdout) => {
      if (error === null) resolve(stdout)
      else if (error.code === 'ENOENT') resolve(undefined)
      else reject(new ExpectedFailure(`${name} --version fails: ${error.message}`))
    })
  })
}
