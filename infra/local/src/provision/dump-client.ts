import { aptInstall, aptUpdate } from './apt.ts'
import { findInstaller } from './facts.ts'
import { lookFor } from './find.ts'

/** The programs with which `lifegrid backup` copies a database. */
const dumpNames = ['mariadb-dump', 'mysqldump'] as const

/**
 * Provides the program for backups: the one that is installed, else that of Debian's `mariadb-client`.
 * @throws Error with a message that says what to install.
 */
export async function provideDumpClient(report: (line: string) => void): Promise<void> {
  if (lookFor(dumpNames) !== undefined) return
  const installer = await findInstaller()
  if (installer === 'apt' || installer === 'apt-sudo') {
    await aptUpdate(installer === 'apt-sudo', report)
    await aptInstall(['mariadb-client'], installer === 'apt-sudo', report)
  }
  if (lookFor(dumpNames) !== undefined) return
  throw new Error(
    `Neither of ${dumpNames.join(' and ')} is installed. Install one, for example with \`sudo apt-get install mariadb-client\`.`,
  )
}
