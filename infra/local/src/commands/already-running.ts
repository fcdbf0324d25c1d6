import type { AuthMode } from '../auth-mode.ts'
import { addresses } from '../output.ts'
import type { ClusterState } from '../state/state-file.ts'

/**
 * The message of a second start, which leaves the running cluster alone. That counts as success, except with `fresh` or another `auth`.
 * @param state the state file of the running cluster; undefined when it has not been written yet.
 * @throws Error with `fresh` or another `auth`, because "running already" would suggest that the data is new, or that players need a token.
 */
export function alreadyRunning(
  state: ClusterState | undefined,
  { fresh, auth }: { readonly fresh: boolean; readonly auth?: AuthMode | undefined },
): string {
  const process = `process ${state?.supervisor.pid ?? 'unknown'}`
  if (fresh) {
    throw new Error(
      `Lifegrid is running already (${process}), so --fresh has done nothing: all its data is kept.\n` +
        'Stop it first (Ctrl-C in its terminal), then start again with --fresh.',
    )
  }
  if (auth !== undefined && state !== undefined && state.auth !== auth) {
    throw new Error(
      `Lifegrid is running already (${process}) with --auth ${state.auth}, so --auth ${auth} has done nothing.\n` +
        'Stop it first (Ctrl-C in its terminal), then start again.',
    )
  }
  if (state?.phase !== 'ready') return `Lifegrid is ${state?.phase ?? 'starting'} in another terminal (${process}).`
  return `Lifegrid is running already (${process}):\n${addresses(state)}`
}
