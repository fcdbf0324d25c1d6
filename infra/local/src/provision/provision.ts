import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import type { Runtime } from '../services/runtime.ts'
import { installWithApt } from './apt.ts'
import {
  brewPackages,
  decide,
  type Facts,
  missingMessage,
  type Plan,
  type ServiceName,
  serviceNames,
} from './decide.ts'
import { gatherFacts } from './facts.ts'
import { images } from './images.ts'

const run = promisify(execFile)

export type Runtimes = Readonly<Record<ServiceName, Runtime>>

/**
 * Provides redis-server, MySQL or MariaDB, and haproxy: uses installed programs, else Docker, else the system's package manager.
 * @param tag part of the names of containers; see `Home`.
 * @throws Error with a message that says what to install.
 */
export async function provision(tag: string, report: (line: string) => void): Promise<Runtimes> {
  const facts = await gatherFacts(report)
  const plans = decide(facts)
  const toInstall = serviceNames.filter((name) => plans[name].how === 'install')
  if (toInstall.length > 0) await install(toInstall, facts, report)
  const settled = toInstall.length > 0 ? decide({ ...(await gatherFacts(report)), installer: undefined }) : plans
  const missing = serviceNames.filter((name) => settled[name].how === 'missing')
  if (missing.length > 0) throw new Error(missingMessage(missing, process.platform))
  const runtimes: Partial<Record<ServiceName, Runtime>> = {}
  for (const name of serviceNames) runtimes[name] = await toRuntime(name, settled[name], tag, report)
  return runtimes as Runtimes
}

async function toRuntime(name: ServiceName, plan: Plan, tag: string, report: (line: string) => void): Promise<Runtime> {
  if (plan.how === 'binary') {
    report(`${name}: ${plan.path}`)
    return { kind: 'binary', path: plan.path }
  }
  if (plan.how !== 'container') throw new Error(`${name} was neither found nor installed`)
  const image = images[name]
  report(`${name}: Docker image ${image}`)
  const present = await run(plan.docker, ['image', 'inspect', image]).then(
    () => true,
    // `image inspect` fails for an image that has not been pulled yet.
    () => false,
  )
  if (!present) await run(plan.docker, ['pull', '--quiet', image], { timeout: limits.dockerPullMs })
  const container = `lifegrid-${tag}-${name}`
  // A container of a killed supervisor would block the name. Normally there is none, and `--force` ignores that.
  await run(plan.docker, ['rm', '--force', container])
  return { kind: 'container', docker: plan.docker, image, name: container }
}

async function install(names: readonly ServiceName[], facts: Facts, report: (line: string) => void): Promise<void> {
  report(`installing ${names.join(', ')} with ${facts.installer}`)
  if (facts.installer === 'brew') {
    // Homebrew does not start services.
    await run('brew', ['install', ...names.map((name) => brewPackages[name])], { maxBuffer: 64 * 1024 * 1024 })
    return
  }
  try {
    await installWithApt(names, facts.installer === 'apt-sudo', report)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${missingMessage(names, process.platform)}\n\nThe installation failed: ${reason}`, { cause })
  }
}
