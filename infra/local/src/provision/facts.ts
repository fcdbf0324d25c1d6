import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import { type Facts, type Installer, isNewEnough, programs, type ServiceName, serviceNames } from './decide.ts'
import { lookFor, searchPath } from './find.ts'
import { chosenMysqld } from './mysqld.ts'

const run = promisify(execFile)

/** Finds the programs on the PATH, whether Docker answers, and how packages can be installed. Starts nothing. */
export async function gatherFacts(
  report: (line: string) => void,
  folders: readonly string[] = searchPath(),
  env: NodeJS.ProcessEnv = process.env,
): Promise<Facts> {
  const binaries: Partial<Record<ServiceName, string>> = {}
  for (const name of serviceNames) {
    const path = await findSuitable(name, folders, env, report)
    if (path !== undefined) binaries[name] = path
  }
  // Docker takes up to three seconds to answer, so it is asked only if a program is missing.
  if (serviceNames.every((name) => binaries[name])) return { binaries, docker: undefined, installer: undefined }
  const docker = await answeringDocker(folders)
  return { binaries, docker, installer: docker === undefined ? await findInstaller(folders) : undefined }
}

async function findSuitable(
  name: ServiceName,
  folders: readonly string[],
  env: NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<string | undefined> {
  const chosen = name === 'mysql' ? chosenMysqld(env) : undefined
  const found = programs[name].names.flatMap((program) => lookFor([program], folders) ?? [])
  for (const path of chosen === undefined ? found : [chosen]) {
    const output = await versionOf(name, path)
    if (isNewEnough(name, output)) return path
    report(`${path} is not usable: ${programs[name].what} is needed, but it prints "${output.split('\n')[0]}"`)
  }
  if (chosen !== undefined) throw new Error(`LIFEGRID_MYSQLD is ${chosen}, which is not usable: see above`)
  return undefined
}

async function versionOf(name: ServiceName, path: string): Promise<string> {
  try {
    // haproxy has no --version. --no-defaults keeps MySQL from reading the machine's configuration.
    const args = { redis: ['--version'], mysql: ['--no-defaults', '--version'], haproxy: ['-v'] }[name]
    const { stdout } = await run(path, args, { timeout: limits.dockerInfoMs })
    return stdout
  } catch (error) {
    // A program that cannot print its version is not usable. The caller shows the error.
    return error instanceof Error ? error.message : String(error)
  }
}

/** The docker program, if `docker info` answers in time. */
export async function answeringDocker(folders: readonly string[] = searchPath()): Promise<string | undefined> {
  const docker = lookFor(['docker'], folders)
  if (docker === undefined) return undefined
  const format = ['info', '--format', '{{.ServerVersion}}']
  return run(docker, format, { timeout: limits.dockerInfoMs, killSignal: 'SIGKILL' }).then(
    ({ stdout }) => (stdout.trim() === '' ? undefined : docker),
    // Docker is installed, but no engine answers, or this user has no access.
    () => undefined,
  )
}

/** How packages can be installed without asking the user; undefined when they cannot. */
export async function findInstaller(folders: readonly string[] = searchPath()): Promise<Installer | undefined> {
  if (lookFor(['apt-get'], folders) !== undefined) {
    if (process.getuid?.() === 0) return 'apt'
    const sudo = lookFor(['sudo'], folders)
    // -n: a password prompt during the start would look like a hang.
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
