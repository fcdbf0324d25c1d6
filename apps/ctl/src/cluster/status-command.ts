import { systemClock } from '@lifegrid/base/system-clock'
import { nodeTroubles } from './node-troubles.ts'
import { clusterStatus } from './status.ts'
import { statusText } from './status-text.ts'
import { withCluster } from './with-cluster.ts'

/** `lifegrid status [--json]`. @returns the exit code. */
export function statusCommand(options: { readonly json?: boolean }): Promise<number> {
  return withCluster(async ({ store, transport, lanes }) => {
    const { streams, sessions, time } = transport
    const status = await clusterStatus({
      store,
      streams,
      sessions,
      lanes,
      clock: systemClock,
      troubles: nodeTroubles,
    })
    console.log(options.json === true ? JSON.stringify(status) : statusText(status, time.now()))
    return 0
  })
}
