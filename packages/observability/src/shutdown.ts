import type { Clock } from '@lifegrid/base/clock'
import type { Logger } from './logger.ts'

/** One step of a shutdown. Its name appears in the log ("drain sockets"). */
export interface ShutdownStep {
  readonly name: string
  run(): Promise<void> | void
}

export interface ShutdownOptions {
  readonly clock: Clock
  readonly logger: Logger
  /** For all steps together, in ms. After that the process exits, whatever is unfinished. */
  readonly deadlineMs: number
  readonly steps: readonly ShutdownStep[]
  /** For tests; the process itself by default. */
  readonly process?: ShutdownProcess
}

export interface ShutdownProcess {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown
  exit(code: number): void
}

export interface Shutdown {
  /** Starts the shutdown, or waits for the running one. Resolves when it is over, just before the process exits. */
  run(reason: string): Promise<void>
  readonly running: boolean
}

/**
 * Runs the steps in order, once, on SIGTERM or SIGINT. A step that fails is logged and counted, and the next one runs anyway. The exit code
 * is 0 when every step succeeded, and 1 when one failed or the deadline passed. A second signal exits immediately.
 */
export function shutdownOnSignals(options: ShutdownOptions): Shutdown {
  const host = options.process ?? process
  let over: Promise<void> | undefined
  const run = (reason: string): Promise<void> => {
    over ??= shutDown(options, host, reason)
    return over
  }
  const onSignal = (signal: 'SIGTERM' | 'SIGINT') => (): void => {
    if (over === undefined) {
      // shutDown logs the failures of its steps and never rejects.
      void run(signal)
      return
    }
    options.logger.warn({ signal }, 'second signal: exiting immediately')
    host.exit(1)
  }
  host.on('SIGTERM', onSignal('SIGTERM'))
  host.on('SIGINT', onSignal('SIGINT'))
  return {
    run,
    get running() {
      return over !== undefined
    },
  }
}

async function shutDown(options: ShutdownOptions, host: ShutdownProcess, reason: string): Promise<void> {
  const { clock, logger, deadlineMs } = options
  logger.info({ reason, deadlineMs }, 'shutting down')
  const startedAt = clock.monotonic()
  let current = 'nothing'
  let failed = 0
  let left = false
  const leave = (code: number, message: string): void => {
    if (left) return
    left = true
    timer.cancel()
    logger[code === 0 ? 'info' : 'error']({ failed, tookMs: Math.round(clock.monotonic() - startedAt), code }, message)
    host.exit(code)
  }
  const timer = clock.after(deadlineMs, () => {
    failed++
    leave(1, `shutdown deadline passed during: ${current}`)
  })
  for (const step of options.steps) {
    if (left) return
    current = step.name
    try {
      await step.run()
    } catch (error) {
      failed++
      logger.error({ err: error, step: step.name }, 'shutdown step failed')
    }
  }
  leave(failed === 0 ? 0 : 1, 'stopped')
}
