import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import { type Facts, type Installer, isNewEnough, programs, type ServiceName, serviceNames } from './decide.ts'
import { lookFor, searchPath } from './find.ts'

const run = promisify(execFile)

/** Looks at the machine: programs on the PATH, whether Docker answers, and how packages could be installed. Starts nothing. */
export async function gatherFacts(
  report: (line: string) => void,
  folders: readonly string[] = searchPath(),
): Promise<Facts> {
  const binaries: Partial<Record<ServiceName, string>> = {}
  for (const name of serviceNames) {
    const path = await findSuitable(name, folders, report)
    if (path !== undefined) binaries[name] = path
  }
  // Asking Docker takes up to three seconds; nobody who has the programs should wait for that.
  if (serviceNames.every((name) => binaries[name])) return { binaries, docker: undefined, installer: undefined }
  const docker = await answeringDocker(folders)
  return { binaries, docker, installer: docker === undefined ? await findInstaller(folders) : undefined }
}

async function findSuitable(
  name: ServiceName,
  folders: readonly string[],
  report: (line: string) => void,
): Promise<string | undefined> {
  for (const program of programs[name].names) {
    const path = lookFor([program], folders)
    if (path === undefined) continue
    const output = await versionOf(name, path)
    if (isNewEnough(name, output)) return path
    report(`${path} does not do: ${programs[name].what} is needed, and it says "${output.split('\n')[0]}"`)
  }
  return undefined
}

async function versionOf(name: ServiceName, path: string): Promise<string> {
  try {
    // haproxy knows no --version; and MySQL would read the machine's configuration first.
    const args = { redis: ['--version'], mysql: ['--no-defaults', '--version'], haproxy: ['-v'] }[name]
    const { stdout } = await run(path, args, { timeout: limits.dockerInfoMs })
    return stdout
  } catch (error) {
    // A program that cannot even say its version is not one to build on; the caller shows what it said.
    return error instanceof Error ? error.message : String(error)
  }
}

/** The docker program, when `docker info` answers in time. */
async function answeringDocker(folders: readonly string[]): Promise<string | undefined> {
  const docker = lookFor(['docker'], folders)
  if (docker === undefined) return undefined
  const format = ['info', '--format', '{{.ServerVersion}}']
  return run(docker, format, { timeout: limits.dockerInfoMs, killSignal: 'SIGKILL' }).then(
    ({ stdout }) => (stdout.trim() === '' ? undefined : docker),
    // Installed, but no engine answers, or not to us: as good as absent.
    () => undefined,
  )
}

async function findInstaller(folders: readonly string[]): Promise<Installer | undefined> {
  if (lookFor(['apt-get'], folders) !== undefined) {
    if (process.getuid?.() === 0) return 'apt'
    const sudo = lookFor(['sudo'], folders)
    // -n: a password prompt in the middle of a start would look like a hang.
    if (
      sudo &&
      (await run(sudo, ['-n', 'true']).then(
        () => true,
        () => false,
      ))
    )
      return 'apt-sudo'
  }
  // Homebrew refuses to run as root.
  if (lookFor(['brew'], folders) !== undefined && process.getuid?.() !== 0) return 'brew'
  return undefined
}
