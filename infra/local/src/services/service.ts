import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { limits } from '../limits.ts'
import { type Child, startChild } from '../process/child.ts'
import { freePort } from '../process/ports.ts'
import type { Reaper } from '../process/reaper.ts'
import { until, within } from '../process/until.ts'
import { commandFor, type Runtime } from './runtime.ts'

/** A Redis, MySQL or haproxy of our own. */
export interface Service {
  readonly name: string
  readonly url: string
  readonly host: string
  readonly port: number
  /** The process, or the Docker client that holds the container. Changes with a restart. */
  readonly pid: number
  readonly running: boolean
  readonly folder: string
  readonly logFile: string
  /** Resolves each time that the present process ends. */
  exited(): Promise<void>
  /** Clean, within the service's own time, then by force. Does nothing when it is down. */
  stop(): Promise<void>
  /** Sends a signal. For SIGKILL and SIGTERM, resolves when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Stops it when it runs, and starts it again on the same port, with its data or (`empty`) without. Resolves when it answers. */
  restart(options?: { readonly empty?: boolean }): Promise<void>
  /** For what is thrown away: kills it and removes its folder. */
  discard(): Promise<void>
}

export interface ServiceSpec {
  readonly name: string
  readonly runtime: Runtime
  /** The program's name inside of a container. */
  readonly program: string
  readonly folder: string
  /** Fixed, or absent for a free one, chosen anew when somebody else was faster. */
  readonly port?: number
  readonly stopMs: number
  /** `<folder>/<name>.log` when left out. */
  readonly logFile?: string
  readonly reaper?: Reaper
  /** Ports that a container publishes, apart from `port`. */
  readonly alsoPublish?: readonly number[]
  readonly hostNetwork?: boolean
  /** Told of each new process, so that it stands in the state file before anything else can happen. */
  readonly onSpawn?: (pid: number) => void
  readonly url: (port: number) => string
  /** Writes configuration and creates data where there is none. */
  readonly prepare: (port: number) => Promise<void>
  readonly args: (port: number, bind: string) => readonly string[]
  /** Resolves once the service has answered; throws while it does not. */
  readonly probe: (port: number) => Promise<void>
  /** Removes the data, for `restart({ empty: true })`. */
  readonly wipe: () => Promise<void>
}

/** @throws Error when it does not answer in time, with the end of its log. */
export async function startService(spec: ServiceSpec): Promise<Service> {
  let port = 0
  let child: Child | undefined
  const logFile = spec.logFile ?? `${spec.folder}/${spec.name}.log`

  const launch = async (): Promise<void> => {
    await spec.prepare(port)
    const bind = spec.runtime.kind === 'container' && !spec.hostNetwork ? '0.0.0.0' : '127.0.0.1'
    const publish = [port, ...(spec.alsoPublish ?? [])]
    const launched = commandFor(spec.runtime, spec.program, spec.args(port, bind), { ...spec, publish })
    const started = await startChild({ ...launched, cwd: spec.folder, logFile })
    child = started
    spec.onSpawn?.(started.pid)
    spec.reaper?.watch(started.pid)
    void started.exited.then(() => spec.reaper?.forget(started.pid))
    const gone = (): void => {
      if (!started.running) throw new Error(`${spec.name} ended before it answered:\n${started.tail().trimEnd()}`)
    }
    await until(`${spec.name} on port ${port}`, limits.serviceReadyMs, () => spec.probe(port).then(() => true), gone)
  }

  for (let attempt = 1; ; attempt++) {
    port = spec.port ?? (await freePort())
    try {
      await launch()
      break
    } catch (error) {
      await end(spec, child)
      const taken = error instanceof Error && /address already in use|cannot bind|port is already/i.test(error.message)
      if (spec.port !== undefined || !taken || attempt === limits.bindTriesMax) throw error
    }
  }

  const current = (): Child => child as Child
  const stop = async (): Promise<void> => {
    if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, 'SIGTERM')
    await current().stop(spec.stopMs)
  }
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, signal)
    else current().signal(signal)
    if (signal === 'SIGKILL' || signal === 'SIGTERM') await within(limits.serviceReadyMs, current().exited)
  }
  return {
    name: spec.name,
    get url() {
      return spec.url(port)
    },
    host: '127.0.0.1',
    get port() {
      return port
    },
    get pid() {
      return current().pid
    },
    get running() {
      return current().running
    },
    folder: spec.folder,
    logFile,
    exited: () => current().exited.then(() => {}),
    stop,
    kill,
    async restart(options) {
      if (current().running) await stop()
      if (options?.empty) await spec.wipe()
      await launch()
    },
    async discard() {
      if (current().running) await kill('SIGKILL')
      await rm(spec.folder, { recursive: true, force: true })
    },
  }
}

async function end(spec: ServiceSpec, child: Child | undefined): Promise<void> {
  if (!child?.running) return
  if (spec.runtime.kind === 'container') await signalContainer(spec.runtime, 'SIGKILL')
  await child.stop(0)
}

/** The Docker client does not pass SIGKILL and SIGSTOP on, so the engine is told. A container that is gone is no error. */
async function signalContainer(runtime: Runtime & { kind: 'container' }, signal: NodeJS.Signals): Promise<void> {
  await promisify(execFile)(runtime.docker, ['kill', '--signal', signal, runtime.name]).catch((error: Error) => {
    if (!/no such container|is not running/i.test(error.message)) throw error
  })
}
