import { systemClock } from '@lifegrid/base/system-clock'
import { connectRecord } from './connect-record.ts'
import { connectTransport } from './connect-transport.ts'
import { nodeTroubles } from './node-troubles.ts'
import { serviceUrls } from './service-urls.ts'
import { clusterStatus } from './status.ts'
import { statusText } from './status-text.ts'
import { topologyOf } from './topology.ts'

/** `lifegrid status [--json]`. @returns the exit code. */
export async function statusCommand(options: { readonly json?: boolean }): Promise<number> {
  const urls = serviceUrls()
  const store = await connectRecord(urls.mysqlUrl)
  try {
    const { lanes } = await topologyOf(store)
    const transport = await connectTransport(urls.redisUrl, lanes)
    try {
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
    } finally {
      await transport.close()
    }
  } finally {
    await store.close()
  }
}
