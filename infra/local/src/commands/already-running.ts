import { addresses } from '../output.ts'
import type { ClusterState } from '../state/state-file.ts'

/**
 * What a second start says, which leaves the first one as it is: that is no failure, unless it was to begin with no data.
 * @param state what the running cluster has written down; undefined where it has only just begun.
 * @throws Error when `fresh` was asked for, for whoever is answered "running already" would take the old lives for new ones.
 */
export function alreadyRunning(state: ClusterState | undefined, { fresh }: { readonly fresh: boolean }): string {
  const process = `process ${state?.supervisor.pid ?? 'unknown'}`
  if (fresh) {
    throw new Error(
      `Lifegrid is running already (${process}), so --fresh has done nothing: all its data is kept.\n` +
        'Stop it first (Ctrl-C in its terminal), and start again with --fresh.',
    )
  }
  if (state?.phase !== 'ready') return `Lifegrid is ${state?.phase ?? 'starting'} in another terminal (${process}).`
  return `Lifegrid is running already (${process}):\n${addresses(state)}`
}
