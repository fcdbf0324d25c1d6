import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { aptPackages, type ServiceName } from './decide.ts'

const run = promisify(execFile)

const policyFile = '/usr/sbin/policy-rc.d'

/** mariadb-install-db, in the first, calls my_print_defaults, which is in the second and not asked for by the first. */
const corePackages = ['mariadb-server-core', 'mariadb-client-core'] as const

/** The units that Debian's packages enable, so that they would start at the next boot. */
const units: Record<ServiceName, string> = { redis: 'redis-server', mysql: 'mariadb', haproxy: 'haproxy' }

/**
 * Installs servers with apt-get, as root or through sudo, without letting Debian start them.
 *
 * What keeps a package's service from starting is `/usr/sbin/policy-rc.d`: both `invoke-rc.d` and `deb-systemd-invoke` ask it, and 101
 * means no. `RUNLEVEL=1`, which one finds advised, is looked at by `invoke-rc.d` only, so a systemd unit starts all the same; and
 * `SYSTEMD_OFFLINE` is between us and systemctl, and says nothing to init scripts. The file holds for the whole machine, so it
 * is put there only where there is none, is removed after the installation, and says no only while this process lives: one that is left
 * behind by a kill changes nothing. A file that exists is its owner's policy: it is asked, and when it would let services start,
 * nothing is installed.
 */
export async function installWithApt(
  names: readonly ServiceName[],
  sudo: boolean,
  report: (line: string) => void,
): Promise<void> {
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120', '-q', '-y']
  report('apt-get update')
  await asRoot([...apt, 'update'], sudo)
  // The server of MariaDB without its service, where the system has it apart: nothing to keep from starting.
  const core = names.includes('mysql') && (await isKnown('mariadb-server-core'))
  const packages = names.flatMap((name) => (name === 'mysql' && core ? corePackages : [aptPackages[name]]))
  const remove = await denyServiceStarts(names, sudo)
  try {
    report(`apt-get install ${packages.join(' ')}`)
    await asRoot([...apt, 'install', '--no-install-recommends', ...packages], sudo)
  } finally {
    await remove()
  }
  const enabled = names.filter((name) => !(name === 'mysql' && core)).map((name) => units[name])
  if (enabled.length === 0 || !existsSync('/run/systemd/system')) return
  report(`leaving ${enabled.join(', ')} disabled: Lifegrid runs servers of its own`)
  await asRoot(['systemctl', 'disable', '--quiet', ...enabled], sudo)
}

/** @returns what takes the denial away again. */
async function denyServiceStarts(names: readonly ServiceName[], sudo: boolean): Promise<() => Promise<void>> {
  if (existsSync(policyFile) && !readFileSync(policyFile, 'utf8').includes(ownMark)) {
    for (const name of names) {
      if (policyAnswer(units[name]) === 101) continue
      throw new Error(
        `${policyFile} of this machine would let the installation start ${units[name]}; install ${aptPackages[name]} yourself, ` +
          'or let that file answer 101 (see https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt)',
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

/** 101: do not start it; 0: as if this file were not there. */
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
    // `apt-cache` ends with an error for a package that it does not know.
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
