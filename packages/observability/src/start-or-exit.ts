import { systemClock } from '@lifegrid/base/system-clock'
import { freeStartMemory } from './free-start-memory.ts'
import type { Logger } from './logger.ts'

/** What a start does to its process. Replaced in tests. */
export interface StartedProcess {
  exit(code: number): void
  /** Called when the node has started. */
  started(): void
}

/** After this time a node has done what belongs to its start, such as taking partitions. */
const freeMemoryAfterMs = 5_000

const thisProcess: StartedProcess = {
  exit: (code) => process.exit(code),
  started() {
    systemClock.after(freeMemoryAfterMs, freeStartMemory)
  },
}

/**
 * Runs the start of a node, at the end of the top level of its `main.ts`. A failure is logged as one line and ends the process with
 * code 1. While the node shuts down a failure is expected, because its connections are being closed: then it is only logged, and the
 * shutdown ends the process.
 */
export async function startOrExit(
  logger: Logger,
  start: () => Promise<void>,
  isShuttingDown: () => boolean,
  host: StartedProcess = thisProcess,
): Promise<void> {
  try {
    await start()
    host.started()
  } catch (error) {
    if (isShuttingDown()) {
      logger.warn({ err: error }, 'the start was interrupted by the shutdown')
      return
    }
    logger.fatal({ err: error }, 'cannot start')
    host.exit(1)
  }
}
