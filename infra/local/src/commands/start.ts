import { systemClock } from '@lifegrid/base/system-clock'
import { type AuthMode, openWarning } from '../auth-mode.ts'
import { AlreadyRunningError, type LocalCluster, startCluster } from '../cluster.ts'
import type { EnvFile } from '../env-file.ts'
import { defaultHomeFolder, homePaths } from '../home.ts'
import { limits } from '../limits.ts'
import { addresses, readyLine } from '../output.ts'
import { killRecorded } from '../state/leftovers.ts'
import { readState } from '../state/state-file.ts'
import { provideWebClient } from '../web-client.ts'
import { alreadyRunning } from './already-running.ts'

export interface StartOptions {
  readonly port: number
  readonly loungePort: number
  readonly host: string
  readonly auth?: AuthMode
  readonly anyoneCanPlayAnyLife?: boolean
  readonly edges: number
  readonly sims: number
  readonly workers: number
  readonly fresh: boolean
  readonly observe: boolean
  readonly json: boolean
  readonly envFile?: EnvFile | undefined
}

/** `npm start`: runs the cluster until Ctrl-C. @returns the exit code. */
export async function startCommand(options: StartOptions): Promise<number> {
  // With --json, standard output holds one line of JSON and nothing else.
  const say = (line: string): void => void (options.json ? process.stderr : process.stdout).write(`${line}\n`)
  const home = homePaths(defaultHomeFolder())
  const { path, set = [] } = options.envFile ?? {}
  if (set.length > 0) say(`· ${path} sets ${set.join(', ')}`)
  const stop = stopRequests(say, () => killRecorded(home.stateFile))
  try {
    const report = (line: string): void => say(`· ${line}`)
    const { observe, ...others } = options
    const observed = observe ? { observe: { scrapeSeconds: limits.scrapeSeconds, grafana: true } } : undefined
    const env = await webClientEnv(report)
    const cluster = await startCluster({ ...others, ...observed, env, report, signal: stop.signal })
    announce(cluster, options, say)
    await stop.requested
    await cluster.stop()
    say('stopped')
    return 0
  } catch (error) {
    if (error instanceof AlreadyRunningError) {
      const state = readState(home.stateFile)
      say(alreadyRunning(state, options))
      if (options.json && state?.phase === 'ready') process.stdout.write(`${readyLine(state)}\n`)
      return 0
    }
    if (stop.signal.aborted) {
      say('stopped before the cluster was up')
      return 0
    }
    throw error
  }
}

/** Tells the edges where the web client is, unless the environment does. */
async function webClientEnv(report: (line: string) => void): Promise<Record<string, string>> {
  if (process.env.WEB_ROOT) return {}
  const folder = await provideWebClient(report)
  return folder === undefined ? {} : { WEB_ROOT: folder }
}

function announce(cluster: LocalCluster, { host, json }: StartOptions, say: (line: string) => void): void {
  const state = readState(cluster.home.stateFile)
  if (!state) throw new Error(`${cluster.home.stateFile} was removed while the cluster started`)
  const warning = openWarning(state.auth, host)
  say(
    [
      `\nLifegrid is running:\n${addresses(state)}`,
      ...(warning === undefined ? [] : [warning]),
      'Ctrl-C stops everything. The data is kept for the next start.',
    ].join('\n\n'),
  )
  if (json) process.stdout.write(`${readyLine(state)}\n`)
}

interface StopRequests {
  /** Aborted with the first request. */
  readonly signal: AbortSignal
  readonly requested: Promise<void>
}

/** The first Ctrl-C stops the cluster in order, a second one kills it. */
function stopRequests(say: (line: string) => void, kill: () => void): StopRequests {
  const controller = new AbortController()
  let firstAt: number | undefined
  let resolve = (): void => {}
  const requested = new Promise<void>((done) => {
    resolve = done
  })
  const on = (): void => {
    const now = systemClock.monotonic()
    if (firstAt === undefined) {
      firstAt = now
      say('\nstopping (press Ctrl-C again to kill)')
      controller.abort(new Error('stopped by a signal'))
      resolve()
      return
    }
    // npm and the terminal both deliver the same Ctrl-C.
    if (now - firstAt < limits.sameSignalMs) return
    say('killing everything')
    kill()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, on)
  return { signal: controller.signal, requested }
}
