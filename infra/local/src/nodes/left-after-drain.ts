import type { Exit } from '../process/child.ts'

/**
 * Whether an ended node left because somebody had told it to drain: by its exit code, and by the reason that it logged. A node that was
 * ended by a signal exits with 0 as well, once it has drained, but whoever sent the signal did not say that it should stay away.
 * @param logged the end of its log, line by line, as `parseLog` gives it.
 */
export function leftAfterDrain(exit: Exit, logged: readonly unknown[]): boolean {
  if (exit.code !== 0) return false
  const farewell = logged.findLast((line) => (line as { msg?: unknown } | null)?.msg === 'shutting down')
  return (farewell as { reason?: unknown } | undefined)?.reason === 'drained'
}
