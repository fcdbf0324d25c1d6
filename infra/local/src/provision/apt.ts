import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { aptPackages, type ServiceName } from './decide.ts'

const run = promisify(execFile)

const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120', '-q', '-y']

const policyFile = '/usr/sbin/policy-rc.d'

/** mariadb-install-db in the first package calls my_print_defaults from the second, which the first does not depend on. */
const corePackages = ['mariadb-server-core', 'mariadb-client-core'] as const

/** The systemd units that Debian's packages enable. Enabled, they would start at the next boot. */
const units: Record<ServiceName, string> = { redis: 'redis-server', mysql: 'mariadb', haproxy: 'haproxy' }

/**
 * Installs servers with apt-get, as root or with sudo, without letting Debian start them.
 *
 * `/usr/sbin/policy-rc.d` keeps the service of a package from starting: both `invoke-rc.d` and `deb-systemd-invoke` run it, and exit code
 * 101 means no. `RUNLEVEL=1`, which is often recommended, affects only `invoke-rc.d`, so systemd units start anyway. `SYSTEMD_OFFLINE`
 * affects only systemctl, not init scripts. The file applies to the whole machine, so it is created only if there is none, is removed after
 * the installation, and denies only while this process runs: a file that is left behind after a kill has no effect. An existing file is the
 * owner's policy: if it would let the services start, nothing is installed.
 */
export async function installWithApt(
  names: readonly ServiceName[],
  sudo: boolean,
  report: (line: string) => void,
): Promise<void> {
  await aptUpdate(sudo, report)
  // Some systems have the MariaDB server in a package without the service, so that nothing can start.
  const core = names.includes('mysql') && (await isKnown('mariadb-server-core'))
  const servers = names.map((name) =>
    name === 'mysql' && core ? { packages: corePackages } : { packages: [aptPackages[name]], unit: units[name] },
  )
  await installQuietly(servers, sudo, report)
}

/** A server's packages, and the systemd unit that they bring, if they bring one. */
interface ServerPackages {
  readonly packages: readonly string[]
  readonly unit?: string
}

/** Installs other servers in the same way: see {@link installWithApt}. */
export async function installServers(
  servers: readonly ServerPackages[],
  sudo: boolean,
  report: (line: string) => void,
): Promise<void> {
  await aptUpdate(sudo, report)
  await installQuietly(servers, sudo, report)
}

/** Installs packages while nothing may start, and disables their units. */
async function installQuietly(
  servers: readonly ServerPackages[],
  sudo: boolean,
  report: (line: string) => void,
): Promise<void> {
  const enabled = servers.flatMap(({ unit }) => unit ?? [])
  const remove = await denyServiceStarts(enabled, sudo)
  try {
    await aptInstall(
      servers.flatMap(({ packages }) => packages),
      sudo,
      report,
    )
  } finally {
    await remove()
  }
  if (enabled.length === 0 || !existsSync('/run/systemd/system')) return
  report(`disabling ${enabled.join(', ')}: Lifegrid runs its own servers`)
  await asRoot(['systemctl', 'disable', '--quiet', ...enabled], sudo)
}

export async function aptUpdate(sudo: boolean, report: (line: string) => void): Promise<void> {
  report('apt-get update')
  await asRoot([...apt, 'update'], sudo)
}

/** Installs packages that start no service. It does not update the lists of packages. */
export async function aptInstall(
  packages: readonly string[],
  sudo: boolean,
  report: (line: string) => void,
): Promise<void> {
  report(`apt-get install ${packages.join(' ')}`)
  await asRoot([...apt, 'install', '--no-install-recommends', ...packages], sudo)
}

/** @returns a function that removes the denial. */
async function denyServiceStarts(unitNames: readonly string[], sudo: boolean): Promise<() => Promise<void>> {
  if (existsSync(policyFile) && !readFileSync(policyFile, 'utf8').includes(ownMark)) {
    for (const unit of unitNames) {
      if (policyAnswer(unit) === 101) continue
      throw new Error(
        `${policyFile} would let the installation start ${unit}. Install its package yourself, ` +
          'or make that file exit with 101 (see https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt).',
      )
    }
    return async () => {}
  }
  const folder = await mkdtemp(join(tmpdir(), 'lifegrid-policy-'))
  const file = join(folder, 'policy-rc.d')
  writeFileSync(file, policyScript(process.pid))
  await asRoot(['install', '-m', '0755', file, policyFile], sudo)
  await rm(folder, { recursive: true, force: true })
  return () => asRoot(['rm', '-f', policyFile], sudo)
}

const ownMark = '# Put here by Lifegrid'

/** The script exits with 101 (do not start) while the process runs, and with 0 (no objection) afterwards. */
export function policyScript(pid: number): string {
  return `#!/bin/sh\n${ownMark} while it installs packages, and removed right after.\nkill -0 ${pid} 2>/dev/null && exit 101\nexit 0\n`
}

function policyAnswer(unit: string): number {
  try {
    execFileSync(policyFile, [unit, 'start'], { stdio: 'ignore' })
    return 0
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (typeof status === 'number') return status
    throw error
  }
}

async function isKnown(name: string): Promise<boolean> {
  return run('apt-cache', ['show', '--no-all-versions', name]).then(
    ({ stdout }) => stdout.includes('Package:'),
    // `apt-cache` fails for a package that it does not know.
    () => false,
  )
}

async function asRoot(command: readonly string[], sudo: boolean): Promise<void> {
  const [program = '', ...args] = sudo ? ['sudo', '-n', ...command] : command
  try {
    await run(program, args, { maxBuffer: 64 * 1024 * 1024 })
  } catch (cause) {
    const output = String(Reflect.get(cause as object, 'stderr') ?? '').trim()
    throw new Error(`${command.join(' ')} failed:\n${output}`, { cause })
  }
}
