import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { limits } from '../../limits.ts'
import { aptInstall, aptUpdate } from '../apt.ts'
import { lookFor } from '../find.ts'
import type { ArchivedServer } from './archives.ts'

const run = promisify(execFile)

const ubuntuMirror = 'http://archive.ubuntu.com/ubuntu'
/** Debootstrap has a script for each suite that it knows, and may be older than the suite. Ubuntu's are all the same one. */
const ubuntuScript = '/usr/share/debootstrap/scripts/gutsy'

/** Whether {@link fillFromDebian} can run here: it changes its root folder, which only root may do. */
export function canFillFromDebian(): boolean {
  return process.getuid?.() === 0 && lookFor(['apt-get']) !== undefined && osId() === 'debian'
}

/**
 * Fills the folder with a minimal system and its database server, from the mirror that apt is configured to use, or from Ubuntu's own.
 * @param keyring the file of the keys that sign the archive, unless it is Debian's.
 * @throws Error with the end of debootstrap's output.
 */
export async function fillFromDebian(
  root: string,
  { distribution, suite, packages }: ArchivedServer,
  report: (line: string) => void,
  keyring?: string,
): Promise<void> {
  await aptUpdate(false, report)
  if (lookFor(['debootstrap']) === undefined) await aptInstall(['debootstrap'], false, report)
  report(`debootstrap of ${distribution} ${suite} with ${packages.join(', ')}`)
  // MariaDB is in Ubuntu's component `universe`.
  const options = keyring === undefined ? [] : [`--keyring=${keyring}`, '--components=main,universe']
  const source = distribution === 'Debian' ? [await debianMirror()] : [ubuntuMirror, ubuntuScript]
  const args = ['--variant=minbase', `--include=${packages.join(',')}`, ...options, suite, root, ...source]
  try {
    await run('debootstrap', args, { timeout: limits.debootstrapMs, maxBuffer: 64 * 1024 * 1024 })
    if (distribution === 'Ubuntu') await update(root, suite, packages)
  } catch (cause) {
    await unmount(root)
    const output = String(Reflect.get(cause as object, 'stdout') ?? '').trim()
    throw new Error(`debootstrap failed:\n${output.slice(-limits.logTailBytes)}`, { cause })
  }
  await rm(join(root, 'var/cache/apt'), { recursive: true, force: true })
}

/** Installs the patch releases of the packages: Ubuntu has them in another suite, of which debootstrap cannot fill a tree. */
async function update(root: string, suite: string, packages: readonly string[]): Promise<void> {
  const source = `deb ${ubuntuMirror} ${suite}-updates main universe\n`
  await writeFile(join(root, 'etc/apt/sources.list.d/updates.list'), source)
  const apt = [root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y']
  const options = { timeout: limits.debootstrapMs, maxBuffer: 64 * 1024 * 1024 }
  await run('chroot', [...apt, 'update'], options)
  await run('chroot', [...apt, 'install', '--no-install-recommends', ...packages], options)
}

/** The first mirror of Debian's own archive in apt's configuration. */
async function debianMirror(): Promise<string> {
  const { stdout } = await run('apt-get', ['indextargets', '--format', '$(LABEL) $(REPO_URI)', 'Created-By: Packages'])
  const mirrors = stdout.split('\n').map((line) => /^Debian (\S+)$/.exec(line)?.[1])
  const [mirror] = mirrors.filter((uri) => uri !== undefined)
  if (mirror === undefined) throw new Error("apt's configuration names no mirror of Debian")
  return mirror
}

/** ID in /etc/os-release. */
function osId(): string | undefined {
  if (!existsSync('/etc/os-release')) return undefined
  return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
}

/** Unmounts what an interrupted debootstrap has left mounted in the folder: /proc and /sys. Otherwise removing the folder would enter them. */
async function unmount(root: string): Promise<void> {
  const mounts = await readFile('/proc/self/mounts', 'utf8')
  const inside = mounts
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((path) => path.startsWith(`${root}/`))
  for (const path of inside.reverse()) await run('umount', ['--lazy', path])
}
