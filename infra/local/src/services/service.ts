import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import { type Child, startChild } from '../process/child.ts'
import { launchOnFreePort } from '../process/ports.ts'
import type { Reaper } from '../process/reaper.ts'
import { until, within } from '../process/until.ts'
import { commandFor, type Runtime } from './runtime.ts'

/** A Redis, MySQL or haproxy that this process has started. */
export interface Service {
  readonly name: string
  readonly url: string
  readonly host: string
  readonly port: number
  /** The process, or the Docker client of the container. Changes with a restart. */
  readonly pid: number
  readonly running: boolean
  readonly folder: string
  readonly logFile: string
  /** Resolves when the current process ends. */
  exited(): Promise<void>
  /** Stops it cleanly, and kills it when that takes longer than `stopMs`. Does nothing when it is down. */
  stop(): Promise<void>
  /** Sends a signal. For SIGKILL and SIGTERM, resolves when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Stops it if it runs and starts it again on the same port, with its data or (`empty`) without. Resolves when it answers. */
  restart(options?: { readonly empty?: boolean }): Promise<void>
  /** Kills it and removes its folder. */
  discard(): Promise<void>
}

export interface ServiceSpec {
  readonly name: string
  readonly runtime: Runtime
  /** The program's name inside of a container. */
  readonly program: string
  readonly folder: string
  /** A fixed port; a free one when absent. */
  readonly port?: number
  readonly stopMs: number
  /** `<folder>/<name>.log` when left out. */
  readonly logFile?: string
  readonly reaper?: Reaper
  /** Ports that a container publishes, apart from `port`. */
  readonly alsoPublish?: readonly number[]
  readonly hostNetwork?: boolean
  /** Called with each new process, so that it is in the state file before anything else can happen. */
  readonly onSpawn?: (pid: number) => void
  readonly url: (port: number) => string
  /** Writes the configuration, and creates the data if there is none. */
  readonly prepare: (port: number) => Promise<void>
  readonly args: (port: number, bind: string) => readonly string[]
  /** Resolves when the service answers; rejects when it does not. */
  readonly probe: (port: number) => Promise<void>
  /** Removes the data, for `restart({ empty: true })`. */
  readonly wipe: () => Promise<void>
}

/** What changes over a service's restarts. */
interface ServiceRun {
  port: number
  child: Child | undefined
}

/** @throws Error, with the end of its log, when it does not answer in time. */
export async function startService(spec: ServiceSpec): Promise<Service> {
  const run: ServiceRun = { port: 0, child: undefined }
  const firstLaunch = async (port: number): Promise<void> => {
    run.port = port
    try {
      await launch(spec, run)
    } catch (error) {
      await killLaunched(spec, run.child)
      throw error
    }
  }
  if (spec.port === undefined) await launchOnFreePort(firstLaunch)
  else await firstLaunch(spec.port)
  return runningService(spec, run)
}

/** Starts the process and waits until the service answers. */
async function launch(spec: ServiceSpec, run: ServiceRun): Promise<void> {
  const { port } = run
  await spec.prepare(port)
  const bind = spec.runtime.kind === 'container' && !spec.hostNetwork ? '0.0.0.0' : '127.0.0.1'
  const publish = [port, ...(spec.alsoPublish ?? [])]
  const launched = commandFor(spec.runtime, spec.program, spec.args(port, bind), { ...spec, publish })
  const child = await startChild({ ...launched, cwd: spec.folder, logFile: logFileOf(spec) })
  run.child = child
  spec.onSpawn?.(child.pid)
  spec.reaper?.watch(child.pid)
  void child.exited.then(() => spec.reaper?.forget(child.pid))
  const throwIfGone = (): void => {
    if (!child.running) throw new Error(`${spec.name} ended before it answered:\n${child.tail().trimEnd()}`)
  }
  const probe = (): Promise<true> => spec.probe(port).then(() => true)
  await until(`${spec.name} on port ${port}`, limits.serviceReadyMs, probe, throwIfGone)
}

function runningService(spec: ServiceSpec, run: ServiceRun): Service {
  const child = (): Child => run.child as Child
  const stop = async (): Promise<void> => {
    if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, 'SIGTERM')
    await child().stop(spec.stopMs)
  }
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, signal)
    else child().signal(signal)
    if (signal === 'SIGKILL' || signal === 'SIGTERM') await within(limits.serviceReadyMs, child().exited)
  }
  return {
    name: spec.name,
    get url() {
      return spec.url(run.port)
    },
    host: '127.0.0.1',
    port: run.port,
    get pid() {
      return child().pid
    },
    get running() {
      return child().running
    },
    folder: spec.folder,
    logFile: logFileOf(spec),
    exited: () => child().exited.then(() => {}),
    stop,
    kill,
    async restart(options) {
      if (child().running) await stop()
      if (options?.empty) await spec.wipe()
      await launch(spec, run)
    },
    async discard() {
      if (child().running) await kill('SIGKILL')
      await rm(spec.folder, { recursive: true, force: true })
    },
  }
}

function logFileOf({ logFile, folder, name }: ServiceSpec): string {
  return logFile ?? `${folder}/${name}.log`
}

async function killLaunched(spec: ServiceSpec, child: Child | undefined): Promise<void> {
  if (!child?.running) return
  if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, 'SIGKILL')
  await child.stop(0)
}

/** Signals through the Docker engine, because the Docker client does not forward SIGKILL and SIGSTOP. Ignores a container that is gone. */
async function signalContainer(runtime: Runtime & { kind: 'container' }, signal: NodeJS.Signals): Promise<void> {
  await promisify(execFile)(runtime.docker, ['kill', '--signal', signal, runtime.name]).catch((error: Error) => {
    if (!/no such container|is not running/i.test(error.message)) throw error
  })
}
