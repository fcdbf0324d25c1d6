import type { Exit } from '../process/child.ts'

/**
 * Whether a node ended because it was told to drain, judged by its exit code and the reason in its log. A node that drains after a signal
 * also exits with 0, but a signal does not mean that the node should stay down.
 * @param logged the last lines of its log, as returned by `parseLog`.
 */
export function leftAfterDrain(exit: Exit, logged: readonly unknown[]): boolean {
  if (exit.code !== 0) return false
  const farewell = logged.findLast((line) => (line as { msg?: unknown } | null)?.msg === 'shutting down')
  return (farewell as { reason?: unknown } | undefined)?.reason === 'drained'
}
