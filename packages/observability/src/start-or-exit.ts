import type { Logger } from './logger.ts'

/** The part of the process that ends it. Replaced in tests. */
export interface ExitProcess {
  exit(code: number): void
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
  host: ExitProcess = process,
): Promise<void> {
  try {
    await start()
  } catch (error) {
    if (isShuttingDown()) {
      logger.warn({ err: error }, 'the start was interrupted by the shutdown')
      return
    }
    logger.fatal({ err: error }, 'cannot start')
    host.exit(1)
  }
}
