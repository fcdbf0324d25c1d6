import type { SimContext } from '../sim-context.ts'

/** Runs a step of the engine and measures how long it takes. */
export function inEngine<T>(
  { clock, metrics }: Pick<SimContext, 'clock' | 'metrics'>,
  kind: 'command' | 'read' | 'clock',
  step: () => T,
): T {
  const startedAt = clock.monotonic()
  try {
    return step()
  } finally {
    metrics.sim.engineMs.observe({ kind }, clock.monotonic() - startedAt)
  }
}
