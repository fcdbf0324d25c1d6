import { installServers } from '../provision/apt.ts'
import { findInstaller } from '../provision/facts.ts'
import { lookFor } from '../provision/find.ts'
import type { Runtime } from '../services/runtime.ts'

/** A program of Prometheus: the server, or the tool that checks its rules. Debian's package has both. */
type Program = 'prometheus' | 'promtool'

/**
 * Finds a program of Prometheus, or installs Debian's package without letting it start its service.
 * @throws Error with a message that says what to install.
 */
export async function providePrometheus(program: Program, report: (line: string) => void): Promise<Runtime> {
  const installed = lookFor([program])
  if (installed !== undefined) return { kind: 'binary', path: installed }
  const installer = await findInstaller()
  if (installer === 'apt' || installer === 'apt-sudo') {
    const server = { packages: ['prometheus'], unit: 'prometheus' }
    await installServers([server], installer === 'apt-sudo', report)
  }
  const path = lookFor([program])
  if (path !== undefined) return { kind: 'binary', path }
  throw new Error(
    `${program} is not installed. Install Prometheus 2.40 or later, for example with ` +
      '`sudo apt-get install prometheus` or `brew install prometheus`. It need not be running: Lifegrid starts its own.',
  )
}
