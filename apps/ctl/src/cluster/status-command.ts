import { serviceUrls } from '../run-state.ts'
import { connectRecord } from './connect-record.ts'
import { connectTransport } from './connect-transport.ts'
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
      const status = await clusterStatus({ store, streams: transport.streams, sessions: transport.sessions, lanes })
      console.log(options.json === true ? JSON.stringify(status) : statusText(status, transport.time.now()))
      return 0
    } finally {
      await transport.close()
    }
  } finally {
    await store.close()
  }
}
